//! Where the nodes of a tree stand beside each other: Buchheim, Jünger and Leipert's linear-time form of Walker's
//! algorithm, without its recursion.

use std::ops::Range;

/// How far apart the centres of neighbours are.
#[derive(Clone, Copy)]
pub(super) struct Spacing {
    /// Between two children of one parent.
    pub(super) siblings: f32,
    /// Between neighbours of different parents.
    pub(super) cousins: f32,
}

/// The centre of each node from left to right, the leftmost at 0.
///
/// Nodes are numbered breadth first from the root, so that the children of each are a range of higher numbers: going
/// backwards meets every child before its parent, and a chain may be as long as it likes.
pub(super) fn centres(children: &[Range<usize>], spacing: Spacing) -> Vec<f32> {
    let mut layout = Layout::new(children, spacing);
    for node in (0..children.len()).rev() {
        layout.place_children(node);
    }
    layout.centres()
}

struct Layout<'c> {
    children: &'c [Range<usize>],
    spacing: Spacing,
    nodes: Vec<Node>,
}

/// What the algorithm knows of a node; the names are those of the paper.
#[derive(Clone, Default)]
struct Node {
    parent: usize,
    /// The place among the siblings.
    number: usize,
    /// The middle over the node's children, before it is moved beside its left sibling.
    middle: f32,
    prelim: f32,
    modifier: f32,
    /// The next node of the contour, where it lies outside the subtree.
    thread: Option<usize>,
    ancestor: usize,
    shift: f32,
    change: f32,
}

impl<'c> Layout<'c> {
    fn new(children: &'c [Range<usize>], spacing: Spacing) -> Self {
        let mut nodes = vec![Node::default(); children.len()];
        for (parent, range) in children.iter().enumerate() {
            for (number, child) in range.clone().enumerate() {
                nodes[child] = Node { parent, number, ancestor: child, ..Node::default() };
            }
        }
        Layout { children, spacing, nodes }
    }

    /// Moves the subtrees of the children beside each other, from left to right.
    fn place_children(&mut self, parent: usize) {
        let range = self.children[parent].clone();
        let mut default = range.start;
        for child in range.clone() {
            let middle = self.nodes[child].middle;
            if child == range.start {
                self.nodes[child].prelim = middle;
            } else {
                let prelim = self.nodes[child - 1].prelim + self.spacing.siblings;
                self.nodes[child].prelim = prelim;
                self.nodes[child].modifier += prelim - middle;
                default = self.apportion(child, range.start, default);
            }
        }
        self.spread(range.clone());
        if !range.is_empty() {
            self.nodes[parent].middle = (self.nodes[range.start].prelim + self.nodes[range.end - 1].prelim) / 2.0;
        }
    }

    /// Walks down the right contour of what stands on the left and the left contour of `node`'s subtree, and moves the
    /// subtree as far as they would touch. Threads let each step be taken once.
    fn apportion(&mut self, node: usize, first: usize, mut default: usize) -> usize {
        let (mut inner_right, mut outer_right) = (node, node);
        let (mut inner_left, mut outer_left) = (node - 1, first);
        let modifier = |layout: &Self, node: usize| layout.nodes[node].modifier;
        let (mut sum_ir, mut sum_or) = (modifier(self, inner_right), modifier(self, outer_right));
        let (mut sum_il, mut sum_ol) = (modifier(self, inner_left), modifier(self, outer_left));
        while let (Some(left), Some(right)) = (self.next_right(inner_left), self.next_left(inner_right)) {
            (inner_left, inner_right) = (left, right);
            outer_left = self.next_left(outer_left).unwrap_or(outer_left);
            outer_right = self.next_right(outer_right).unwrap_or(outer_right);
            self.nodes[outer_right].ancestor = node;
            let distance = self.distance(inner_left, inner_right);
            let shift = self.nodes[inner_left].prelim + sum_il - self.nodes[inner_right].prelim - sum_ir + distance;
            if shift > 0.0 {
                let ancestor = self.nodes[inner_left].ancestor;
                let same = self.nodes[ancestor].parent == self.nodes[node].parent;
                self.move_subtree(if same { ancestor } else { default }, node, shift);
                sum_ir += shift;
                sum_or += shift;
            }
            sum_il += modifier(self, inner_left);
            sum_ir += modifier(self, inner_right);
            sum_ol += modifier(self, outer_left);
            sum_or += modifier(self, outer_right);
        }
        if let (Some(next), None) = (self.next_right(inner_left), self.next_right(outer_right)) {
            self.nodes[outer_right].thread = Some(next);
            self.nodes[outer_right].modifier += sum_il - sum_or;
        }
        if let (Some(next), None) = (self.next_left(inner_right), self.next_left(outer_left)) {
            self.nodes[outer_left].thread = Some(next);
            self.nodes[outer_left].modifier += sum_ir - sum_ol;
            default = node;
        }
        default
    }

    fn distance(&self, left: usize, right: usize) -> f32 {
        let siblings = self.nodes[left].parent == self.nodes[right].parent;
        if siblings { self.spacing.siblings } else { self.spacing.cousins }
    }

    fn next_left(&self, node: usize) -> Option<usize> {
        self.children[node].clone().next().or(self.nodes[node].thread)
    }

    fn next_right(&self, node: usize) -> Option<usize> {
        self.children[node].clone().next_back().or(self.nodes[node].thread)
    }

    /// Moves the subtree of `right`, and notes that the subtrees between it and `left` share the gap.
    fn move_subtree(&mut self, left: usize, right: usize, shift: f32) {
        let between = (self.nodes[right].number - self.nodes[left].number) as f32;
        self.nodes[left].change += shift / between;
        let right = &mut self.nodes[right];
        right.change -= shift / between;
        right.shift += shift;
        right.prelim += shift;
        right.modifier += shift;
    }

    /// Carries the noted shares out.
    fn spread(&mut self, siblings: Range<usize>) {
        let (mut shift, mut change) = (0.0, 0.0);
        for node in siblings.rev() {
            let node = &mut self.nodes[node];
            node.prelim += shift;
            node.modifier += shift;
            change += node.change;
            shift += node.shift + change;
        }
    }

    /// Adds up what was noted from the root down.
    fn centres(self) -> Vec<f32> {
        let mut moved = vec![0.0; self.nodes.len()];
        let mut centres = vec![self.nodes.first().map_or(0.0, |root| root.middle); self.nodes.len()];
        for (parent, range) in self.children.iter().enumerate() {
            let here = moved[parent] + if parent == 0 { 0.0 } else { self.nodes[parent].modifier };
            for child in range.clone() {
                moved[child] = here;
                centres[child] = self.nodes[child].prelim + here;
            }
        }
        let least = centres.iter().copied().fold(f32::INFINITY, f32::min);
        centres.iter_mut().for_each(|centre| *centre -= least);
        centres
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SPACING: Spacing = Spacing { siblings: 10.0, cousins: 14.0 };

    /// A tree from the number of children of each node, breadth first; what is left over hangs nowhere.
    fn tree(counts: &[usize]) -> Vec<Range<usize>> {
        let mut children = Vec::new();
        let mut next = 1;
        for at in 0.. {
            if at == next {
                break;
            }
            let count = counts.get(at).copied().unwrap_or(0);
            children.push(next..next + count);
            next += count;
        }
        children
    }

    fn depths(children: &[Range<usize>]) -> Vec<usize> {
        let mut depths = vec![0; children.len()];
        for (parent, range) in children.iter().enumerate() {
            range.clone().for_each(|child| depths[child] = depths[parent] + 1);
        }
        depths
    }

    #[test]
    fn small_trees() {
        let cases: [(&str, &[usize], &[f32]); 5] = [
            ("one", &[], &[0.0]),
            ("a chain", &[1, 1, 1], &[0.0, 0.0, 0.0, 0.0]),
            ("three children", &[3], &[10.0, 0.0, 10.0, 20.0]),
            ("cousins", &[2, 1, 1], &[7.0, 0.0, 14.0, 0.0, 14.0]),
            ("a wide one beside a leaf", &[2, 0, 3], &[5.0, 0.0, 10.0, 0.0, 10.0, 20.0]),
        ];
        for (name, counts, expected) in cases {
            assert_eq!(centres(&tree(counts), SPACING), expected, "{name}");
        }
    }

    #[test]
    fn a_chain_of_any_length() {
        let chain: Vec<_> = tree(&vec![1; 100_000]);
        assert!(centres(&chain, SPACING).iter().all(|centre| *centre == 0.0));
    }

    proptest! {
        #[test]
        fn neighbours_keep_apart_and_parents_stand_over_their_children(
            counts in proptest::collection::vec(prop_oneof![Just(0_usize), Just(1), Just(2), 0_usize..7], 1..60)
        ) {
            let children = tree(&counts);
            let centres = centres(&children, SPACING);
            let depths = depths(&children);
            for pair in 1..children.len() {
                let (left, right) = (pair - 1, pair);
                if depths[left] == depths[right] {
                    let siblings = children.iter().any(|range| range.contains(&left) && range.contains(&right));
                    let least = if siblings { SPACING.siblings } else { SPACING.cousins };
                    prop_assert!(centres[right] - centres[left] >= least - 0.01, "{:?} {:?}", counts, centres);
                }
            }
            for (parent, range) in children.iter().enumerate().filter(|(_, range)| !range.is_empty()) {
                let middle = (centres[range.start] + centres[range.end - 1]) / 2.0;
                prop_assert!((centres[parent] - middle).abs() < 0.01);
            }
        }
    }
}
