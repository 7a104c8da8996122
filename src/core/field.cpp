#include "regard/core/field.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/error.hpp"
#include "regard/core/id.hpp"
#include "regard/core/text.hpp"

namespace regard {

void Reading::problem(const Place& where, std::string what, std::string mend) {
  problems.push_back({Problem::Kind::unreadable, where, std::move(what), std::move(mend)});
}

Field Field::needed() const { return needed(Rule::everything_needed_is_given); }
Field Field::needed(Rule rule) const {
  Field f = *this;
  f.is_needed = true;
  f.when_missing = rule;
  return f;
}
Field Field::person_reads() const {
  Field f = *this;
  f.reader = Reader::person;
  return f;
}
Field Field::file_only() const {
  Field f = *this;
  f.reader = Reader::file;
  return f;
}
Field Field::about(Whose whose) const {
  Field f = *this;
  f.whose_data = whose;
  return f;
}
Field Field::correctable() const {
  Field f = *this;
  f.is_correctable = true;
  return f;
}
Field Field::filled_in() const {
  Field f = *this;
  f.is_filled_in = true;
  return f;
}
Field Field::as(Form form) const {
  Field f = *this;
  f.type.form = form;
  return f;
}
Field Field::from(std::string_view words) const {
  Field f = as(Form::word);
  f.vocabulary = words;
  return f;
}

namespace {

Tree respelt(Tree tree, Form form) {
  if (tree.shape == Tree::Shape::text && form != Form::text && form != Form::time && form != Form::hash)
    tree.shape = Tree::Shape::word;
  for (auto& item : tree.items) item = respelt(std::move(item), form);
  return tree;
}

bool all_of(std::string_view text, std::string_view allowed) {
  return text.find_first_not_of(allowed) == std::string_view::npos;
}

bool is_word(std::string_view text) {
  return !text.empty() && text.size() <= 64 && text.front() >= 'a' && text.front() <= 'z' &&
         all_of(text, "abcdefghijklmnopqrstuvwxyz0123456789-");
}

bool is_time(std::string_view text) { return uk_instant(Date(2026, 1, 1), text).has_value(); }

/// "" when `text` is spelt as `form` asks, else what is wrong with it.
std::string misspelt(std::string_view text, Form form) {
  const auto not_a = [&](std::string_view what) { return fmt::format("'{}' is not {}", visible(text), what); };
  switch (form) {
    case Form::word: return is_word(text) ? "" : not_a("a word of small letters, digits and hyphens");
    case Form::officer: return is_officer_id(text) ? "" : not_a("an officer's id");
    case Form::id: return is_fact_id(text) ? "" : not_a("an id such as INC-4GQ7M2XW");
    case Form::case_id: return is_case_id(text) ? "" : not_a("a case such as RC-2026-7K3F9MQ4");
    case Form::hash: return text.size() == 64 && all_of(text, "0123456789abcdef") ? "" : not_a("a SHA-256");
    case Form::time: return is_time(text) ? "" : not_a("a time of day such as 09:30");
    default: return "";
  }
}

void check_spelling(const Tree& value, Form form, Reading& reading) {
  for (const auto& item : value.items) check_spelling(item, form, reading);
  if (!value.is_scalar() || value.is_null()) return;
  if (const auto wrong = misspelt(value.scalar, form); !wrong.empty())
    reading.problem(value.place, wrong, form == Form::officer ? "an id is small letters, digits, dots and hyphens, 32 at most, and begins with a letter" : "");
}

}  // namespace

Tree Field::write(const void* record) const { return respelt(get(record), type.form); }

void Field::read(void* record, const Tree& value, Reading& reading) const {
  // In a form an id may be typed short; what it names is looked up before a rule sees it.
  const bool loose = reading.form && (type.form == Form::id || type.form == Form::case_id);
  if (!type.fields && !type.keyed && type.choices.empty() && !loose) check_spelling(value, type.form, reading);
  put(record, value, reading);
}

Tree write_fields(const std::vector<Field>& fields, const void* record) {
  Tree map = Tree::map();
  for (const auto& field : fields)
    if (Tree value = field.write(record); !value.is_null()) map.set(std::string(field.name), std::move(value));
  return map;
}

const Field* find_field(const std::vector<Field>& fields, std::string_view name) {
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == name; });
  return found == fields.end() ? nullptr : &*found;
}

namespace {
void unknown_key(const std::vector<Field>& fields, const Entry& entry, Reading& reading) {
  std::vector<std::string> names;
  for (const auto& field : fields) names.emplace_back(field.name);
  const std::string near = nearest(entry.key, names);
  Problem problem{Problem::Kind::unknown_field, entry.place,
                  fmt::format("'{}' is not a field of {}", visible(entry.key), reading.noun), {}};
  if (!near.empty()) problem.what += fmt::format("; did you mean '{}'?", near);
  problem.mend = "keys of your own begin with 'x-'";
  reading.problems.push_back(std::move(problem));
}
}  // namespace

void read_fields(const std::vector<Field>& fields, void* record, const Tree& map, Reading& reading,
                 const std::vector<std::string_view>& also_allowed) {
  if (!map.is_map())
    return reading.problem(map.place, "a list of 'key: value' lines is needed here",
                           "write each field on a line of its own as 'key: value'");
  for (const auto& entry : map.entries) {
    if (const Field* field = find_field(fields, entry.key)) {
      if (reading.form && entry.value.is_null()) continue;  // left empty: not given
      field->read(record, entry.value, reading);
    } else if (!entry.key.starts_with("x-") &&
               std::find(also_allowed.begin(), also_allowed.end(), entry.key) == also_allowed.end()) {
      unknown_key(fields, entry, reading);
    }
  }
  if (reading.form) return;
  for (const auto& field : fields)
    if (field.is_needed && !map.find(field.name))
      reading.problems.push_back({Problem::Kind::missing, map.place,
                                  fmt::format("'{}' is missing from {}", field.name, reading.noun),
                                  fmt::format("add '{}: …' ({})", field.name, field.help)});
}

namespace {

void require_given(const Field& field, const void* record, std::string_view act) {
  if (!field.given(record))
    throw Refusal(field.when_missing, fmt::format("'{}' was not given", field.name),
                  fmt::format("{}: give {} ({})", act, field.name, field.help), {std::string(field.name), 0, 0});
}

}  // namespace

void require_needed(const std::vector<Field>& fields, const void* record, std::string_view act) {
  for (const auto& field : fields)
    if (field.is_needed && !field.is_filled_in) require_given(field, record, act);
}

void require_given(const std::vector<Field>& fields, const void* record, const std::vector<std::string_view>& names, std::string_view act) {
  for (const auto name : names) require_given(*find_field(fields, name), record, act);
}

std::string not_one_of(std::string_view typed, const std::vector<std::string_view>& choices) {
  const std::vector<std::string> words(choices.begin(), choices.end());
  std::string what = fmt::format("'{}' is not one of {}", visible(typed), join(words, ", "));
  if (const auto near = nearest(typed, words); !near.empty()) what += fmt::format("; did you mean '{}'?", near);
  return what;
}

void Codec<std::string>::read(std::string& value, const Tree& tree, Reading& reading) {
  if (!tree.is_scalar() || tree.is_null())
    return reading.problem(tree.place, "a text is needed here", "put the words between double quotes");
  value = normal_text(tree.scalar);
  if (value.empty()) reading.problem(tree.place, "the text is empty", "leave the field out, or say what it is");
}

void Codec<bool>::read(bool& value, const Tree& tree, Reading& reading) {
  if (tree.scalar == "true" || tree.scalar == "false")
    value = tree.scalar == "true";
  else
    reading.problem(tree.place, fmt::format("'{}' is neither true nor false", visible(tree.scalar)));
}

void Codec<int>::read(int& value, const Tree& tree, Reading& reading) {
  const auto& digits = tree.scalar;
  if (!tree.is_scalar() || digits.empty() || digits.size() > 7 || !all_of(digits, "0123456789"))
    return reading.problem(tree.place, fmt::format("'{}' is not a whole number", visible(digits)));
  value = std::stoi(digits);
}

void Codec<std::optional<int>>::read(std::optional<int>& value, const Tree& tree, Reading& reading) {
  int number = 0;
  Codec<int>::read(number, tree, reading);
  value = number;
}

void Codec<Date>::read(Date& value, const Tree& tree, Reading& reading) {
  if (const auto date = Date::parse(tree.scalar); date && tree.is_scalar())
    value = *date;
  else
    reading.problem(tree.place, fmt::format("'{}' is not a date", visible(tree.scalar)),
                    "write it as year-month-day, for example 2026-11-21");
}

namespace {

/// What people write: the clock on the wall, "2026-11-21 10:03".
std::optional<Instant> wall_clock(std::string_view text) {
  if (text.size() != 16 || text[10] != ' ') return std::nullopt;
  const auto day = Date::parse(text.substr(0, 10));
  return day ? uk_instant(*day, text.substr(11)) : std::nullopt;
}

}  // namespace

void Codec<Instant>::read(Instant& value, const Tree& tree, Reading& reading) {
  auto at = Instant::parse(tree.scalar);
  if (!at && reading.form) at = wall_clock(tree.scalar);
  if (at && tree.is_scalar())
    value = *at;
  else if (reading.form)
    reading.problem(tree.place, fmt::format("'{}' is not a day and time", visible(tree.scalar)),
                    "write it as on the clock in the United Kingdom, for example '2026-11-21 10:03'");
  else
    reading.problem(tree.place, fmt::format("'{}' is not an instant", visible(tree.scalar)),
                    "write it in UTC, for example 2026-11-21T10:03:12Z");
}

Tree Codec<Keyed>::write(const Keyed& value) {
  if (value.empty()) return Tree::null();
  Tree map = Tree::map();
  for (const auto& [key, text] : value) map.set(key, Tree::text(text));
  return map;
}

void Codec<Keyed>::read(Keyed& value, const Tree& tree, Reading& reading) {
  if (!tree.is_map()) return reading.problem(tree.place, "a list of 'key: text' lines is needed here");
  for (const auto& entry : tree.entries) {
    if (reading.form && entry.value.is_null()) continue;
    std::string text;
    Codec<std::string>::read(text, entry.value, reading);
    value.emplace_back(entry.key, std::move(text));
  }
}

}  // namespace regard
