//! A function over a column of texts: one session a partition, no row-wise detour.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use counterpoint::{LexiconError, Session};
use datafusion::arrow::array::{Array, ArrayRef, AsArray};
use datafusion::arrow::datatypes::{DataType, Field, FieldRef};
use datafusion::common::{DataFusionError, Result, ScalarValue, exec_err, plan_datafusion_err, plan_err};
use datafusion::logical_expr::{
    ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};

use crate::options::{self, Choice};
use crate::parsers::Parsers;
use crate::view::View;

/// The most arguments of a call: the text, a least confidence, a lexicon.
const MOST_ARGUMENTS: usize = 3;

/// `argument(text)`, `claims(text)` ..; more arguments are options.
#[derive(Debug)]
pub(crate) struct Function {
    view: View,
    parsers: Arc<Parsers>,
    /// Whether a call may name a lexicon file.
    files: bool,
    signature: Signature,
}

impl Function {
    pub(crate) fn new(view: View, parsers: Arc<Parsers>, files: bool) -> Function {
        // a lexicon file is the same within a query, as far as anybody can promise
        Function { view, parsers, files, signature: Signature::user_defined(Volatility::Stable) }
    }

    fn parse<'t>(&self, texts: impl Iterator<Item = Option<&'t str>>, session: &mut Session) -> ArrayRef {
        let mut results = self.view.results();
        for text in texts {
            match text.map(|text| session.parse(text)) {
                None => results.push(None),
                Some(article) => {
                    results.push(Some(&article));
                    session.recycle(article);
                }
            }
        }
        results.finish()
    }

    fn column(&self, texts: &ArrayRef, session: &mut Session) -> Result<ArrayRef> {
        Ok(match texts.data_type() {
            DataType::Utf8View => self.parse(texts.as_string_view().iter(), session),
            DataType::Utf8 => self.parse(texts.as_string::<i32>().iter(), session),
            DataType::LargeUtf8 => self.parse(texts.as_string::<i64>().iter(), session),
            other => return exec_err!("{}: text: expected texts, found {other}", self.name()),
        })
    }

    fn choice(&self, options: &[Option<&ScalarValue>]) -> Result<Choice> {
        options::read(self.name(), options, self.files)
    }

    fn wrong_lexicon(&self, error: LexiconError) -> DataFusionError {
        plan_datafusion_err!("{}: lexicon: {error}", self.name())
    }
}

/// The type that a column of texts is read as.
pub(crate) fn text_type(function: &str, found: &DataType) -> Result<DataType> {
    Ok(match found {
        DataType::Utf8View | DataType::Utf8 | DataType::LargeUtf8 => found.clone(),
        DataType::Null => DataType::Utf8View,
        DataType::Dictionary(_, values) if values.is_string() => DataType::Utf8View,
        other => return plan_err!("{function}: text: expected a text, found {other}"),
    })
}

impl ScalarUDFImpl for Function {
    fn name(&self) -> &str {
        self.view.name()
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(self.view.data_type())
    }

    /// Options are read here, too, so that a wrong one is an error of the plan.
    fn return_field_from_args(&self, args: ReturnFieldArgs<'_>) -> Result<FieldRef> {
        let choice = self.choice(args.scalar_arguments.get(1..).unwrap_or(&[]))?;
        self.parsers.check(&choice).map_err(|error| self.wrong_lexicon(error))?;
        let nullable = args.arg_fields.first().is_none_or(|text| text.is_nullable());
        Ok(Arc::new(Field::new(self.name(), self.view.data_type(), nullable || self.view == View::Thesis)))
    }

    fn is_strict(&self) -> bool {
        true
    }

    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        let name = self.name();
        let Some((text, options)) = types.split_first() else {
            return plan_err!("{name}: text: expected a text, found no argument");
        };
        let text = text_type(name, text)?;
        if types.len() > MOST_ARGUMENTS {
            return plan_err!("{name}: expected at most {MOST_ARGUMENTS} arguments, found {}", types.len());
        }
        options::check(name, options)?;
        Ok([text].into_iter().chain(options.iter().cloned()).collect())
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let Some((texts, options)) = args.args.split_first() else {
            return exec_err!("{}: text: expected a text, found no argument", self.name());
        };
        let literals: Vec<Option<&ScalarValue>> = options
            .iter()
            .map(|option| match option {
                ColumnarValue::Scalar(literal) => Some(literal),
                ColumnarValue::Array(_) => None,
            })
            .collect();
        let choice = self.choice(&literals)?;
        let mut session = self.parsers.session(&choice).map_err(|error| self.wrong_lexicon(error))?;
        let found = match texts {
            ColumnarValue::Array(texts) => ColumnarValue::Array(self.column(texts, &mut session)?),
            ColumnarValue::Scalar(text) => {
                let found = self.column(&text.to_array()?, &mut session)?;
                ColumnarValue::Scalar(ScalarValue::try_from_array(&found, 0)?)
            }
        };
        self.parsers.give_back(&choice, session);
        Ok(found)
    }
}

/// Two functions are the same when they give the same for the same text.
impl PartialEq for Function {
    fn eq(&self, other: &Function) -> bool {
        self.view == other.view && Arc::ptr_eq(&self.parsers, &other.parsers) && self.files == other.files
    }
}

impl Eq for Function {}

impl Hash for Function {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.view.hash(state);
        Arc::as_ptr(&self.parsers).hash(state);
    }
}
