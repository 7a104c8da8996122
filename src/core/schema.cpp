#include "regard/core/schema.hpp"

#include <fmt/format.h>

#include "regard/core/text.hpp"

namespace regard {

namespace {

enum class Given { where_known, always };  // a record leaves out what it has not; an answer says null

Tree object_schema(const std::vector<Field>& fields, Given given);

std::string pattern(Form form) {
  switch (form) {
    case Form::officer: return "^[a-z][a-z0-9.-]{0,31}$";
    case Form::id: return "^[A-Z]{3}-[0-9A-HJKMNP-TV-Z]{8}$";
    case Form::case_id: return "^RC-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$";
    case Form::hash: return "^[0-9a-f]{64}$";
    case Form::time: return "^([01][0-9]|2[0-3]):[0-5][0-9]$";
    case Form::date: return "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    case Form::instant: return "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$";
    case Form::word: return "^[a-z][a-z0-9-]{0,63}$";
    default: return "";
  }
}

Tree one_schema(const Type& type, Given given) {
  if (type.fields) return object_schema(*type.fields(), given);
  Tree schema = Tree::map();
  if (type.keyed) {
    schema.set("type", Tree::text("object"));
    Tree& values = schema.set("additionalProperties", Tree::map());
    values.set("type", Tree::text("string"));
    return schema;
  }
  schema.set("type", Tree::text(type.form == Form::integer ? "integer" : type.form == Form::boolean ? "boolean" : "string"));
  if (!type.choices.empty()) schema.set("enum", Tree::texts({type.choices.begin(), type.choices.end()}));
  else if (const auto allowed = pattern(type.form); !allowed.empty()) schema.set("pattern", Tree::text(allowed));
  return schema;
}

void or_null(Tree& schema) {
  schema.set("type", Tree::texts({schema.find("type")->scalar, "null"}));
  if (Tree* choices = schema.find("enum")) choices->items.push_back(Tree::null());
}

Tree field_schema(const Field& field, Given given) {
  Tree schema = one_schema(field.type, given);
  if (field.type.many) {
    Tree list = Tree::map();
    list.set("type", Tree::text("array"));
    list.set("items", std::move(schema));
    schema = std::move(list);
  } else if (given == Given::always && !field.is_needed) {
    or_null(schema);
  }
  schema.set("description", Tree::text(std::string(field.help)));
  return schema;
}

void add_fields(Tree& schema, const std::vector<Field>& fields, Given given = Given::where_known) {
  schema.set("type", Tree::text("object"));
  Tree* properties = schema.find("properties");
  if (!properties) properties = &schema.set("properties", Tree::map());
  for (const auto& field : fields) properties->set(std::string(field.name), field_schema(field, given));
  Tree* required = schema.find("required");
  if (!required) required = &schema.set("required", Tree::list());
  for (const auto& field : fields)
    if (field.is_needed || given == Given::always) required->items.push_back(Tree::text(std::string(field.name)));
}

Tree object_schema(const std::vector<Field>& fields, Given given) {
  Tree schema = Tree::map();
  add_fields(schema, fields, given);
  schema.set("additionalProperties", Tree::boolean(false));
  return schema;
}

Tree headed(std::string_view title, std::string_view help) {
  Tree schema = Tree::map();
  schema.set("$schema", Tree::text("https://json-schema.org/draft/2020-12/schema"));
  schema.set("title", Tree::text(std::string(title)));
  schema.set("description", Tree::text(std::string(help)));
  return schema;
}

}  // namespace

Tree json_schema(const AnswerKind& answer) {
  Tree schema = headed(answer.name, answer.help);
  schema.set("type", Tree::text("object"));
  schema.set("properties", Tree::map()).set("schema", Tree::map()).set("const", Tree::text(std::string(answer.schema)));
  schema.set("required", Tree::list()).items.push_back(Tree::text("schema"));
  add_fields(schema, answer.fields(), Given::always);
  schema.set("additionalProperties", Tree::boolean(false));
  return schema;
}

Tree json_schema(const Kind& kind) {
  Tree schema = headed(kind.word, kind.help);
  add_fields(schema, Described<Header>::fields());
  if (!kind.in_register) schema.find("required")->items.push_back(Tree::text("case"));
  add_fields(schema, kind.fields());
  schema.find("properties")->set("recorded", object_schema(Described<Recorded>::fields(), Given::where_known));
  schema.find("required")->items.push_back(Tree::text("recorded"));
  Tree& own = schema.set("patternProperties", Tree::map());
  own.set("^x-", Tree::map());
  schema.set("additionalProperties", Tree::boolean(false));
  return schema;
}

namespace {

std::string type_words(const Field& field) {
  const auto& type = field.type;
  std::string words;
  if (type.keyed) words = "answers by key";
  else if (type.fields) words = "parts, below";
  else if (!type.choices.empty()) words = join({type.choices.begin(), type.choices.end()}, ", ");
  else if (!field.vocabulary.empty()) words = fmt::format("{}", field.vocabulary == "officer" ? "an officer's id" : fmt::format("a {} of the policy", field.vocabulary));
  else
    switch (type.form) {
      case Form::text: words = "text"; break;
      case Form::word: words = "word"; break;
      case Form::officer: words = "an officer's id"; break;
      case Form::id: words = "id"; break;
      case Form::case_id: words = "case"; break;
      case Form::hash: words = "SHA-256"; break;
      case Form::time: words = "time, HH:MM"; break;
      case Form::date: words = "date"; break;
      case Form::instant: words = "instant, UTC"; break;
      case Form::integer: words = "whole number"; break;
      case Form::boolean: words = "true or false"; break;
    }
  return type.many ? "list of: " + words : words;
}

std::string reader_words(Reader reader) {
  return reader == Reader::person ? "the person" : reader == Reader::staff ? "staff" : "the file";
}

std::string rows(const std::vector<Field>& fields, const std::string& before = {}) {
  std::string text;
  for (const auto& field : fields) {
    text += fmt::format("| `{}{}` | {} | {} | {} | {} | {} |\n", before, field.name, type_words(field), field.is_needed ? "yes" : "", reader_words(field.reader),
                        field.is_correctable ? "yes" : "", field.help);
    if (field.type.fields && before.empty()) text += rows(*field.type.fields(), std::string(field.name) + ".");
  }
  return text;
}

std::string table_of(const std::vector<Field>& fields) {
  return "| field | what it holds | needed | furthest reader | may be corrected | meaning |\n| --- | --- | --- | --- | --- | --- |\n" + rows(fields);
}

}  // namespace

std::string format_page() {
  std::string text =
      "# The format\n\nOne file a fact. This page is made from the description of the kinds: REGARD_REWRITE=1 makes the tests "
      "write it anew, and without it a test fails when it is not current.\n\n## Every record\n\nThe first keys of each file are these, and its last is `recorded`.\n\n";
  text += table_of(Described<Header>::fields()) + "\n### recorded\n\n" + table_of(Described<Recorded>::fields());
  for (const auto& kind : kinds()) {
    std::string noun(kind.noun);
    noun.front() = static_cast<char>(noun.front() - 'a' + 'A');
    text += fmt::format("\n## {} ({})\n\n{}: {}{}.\n\n{}", kind.word, kind.prefix, noun, kind.help, kind.in_register ? ", kept in `register/`" : "", table_of(kind.fields()));
  }
  return text;
}

}  // namespace regard
