#include "form.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/text.hpp"

namespace regard::cli {

namespace {

Error usage(std::string_view option, std::string what, std::string mend) {
  return Error(Error::Kind::usage, fmt::format("{}: {}", option, what), std::move(mend));
}

bool is_words(const Option& option) { return option.value.find("TEXT") != std::string_view::npos || option.value == "NAME"; }

/// Any TEXT or NAME may be '-' (standard input) or '@FILE'; '@@' begins a text with '@'.
std::string expanded(const Option& option, const std::string& value, const FormWorld& world) {
  std::string text = value;
  if (is_words(option) && !option.pairs) {
    if (value == "-") text = world.standard_input();
    else if (value.starts_with("@@")) text = value.substr(1);
    else if (value.starts_with("@")) text = world.read_file(value.substr(1));
  }
  if (const auto bad = first_bad_utf8(text))
    throw usage(option.name, fmt::format("the text is not UTF-8 (byte {})", *bad + 1), "save the file as UTF-8");
  if (text.find('\0') != std::string::npos) throw usage(option.name, "the text holds a zero byte", "give plain text");
  return text;
}

/// "until further notice" and its like: not a slip of the hand but the fault that the rule is there for.
void require_an_end(const std::string& typed) {
  const auto words = lower_ascii(one_line(typed));
  for (const auto* open_ended : {"until further notice", "further notice", "lifetime", "for life", "life", "indefinite", "indefinitely",
                                 "permanent", "permanently", "forever", "for ever", "never", "none"})
    require(Rule::end_date_is_given, words != open_ended, fmt::format("'{}' is not an end", visible(typed)),
            "give --until a date, or a length of time such as 6m");
  require(Rule::end_date_is_given, !words.empty(), "the end was left blank", "give --until a date, or a length of time such as 6m");
}

std::string counted(const Option& option, const std::string& typed, const Tree& form, const FormWorld& world) {
  if (option.counted == Option::Counted::no || Date::parse(typed)) return typed;
  const auto span = Span::parse(typed);
  if (option.field == "until" && !span) require_an_end(typed);
  if (!span)
    throw usage(option.name, fmt::format("'{}' is not a date", visible(typed)), "write it as 2026-11-21, or as a length of time: 28d, 4w, 3m, 10wd");
  Date from = world.today;
  if (option.counted == Option::Counted::from_field) {
    const Tree* start = form.find("from");
    const auto day = start ? Date::parse(start->scalar) : std::nullopt;
    if (!day) throw usage(option.name, fmt::format("'{}' is counted from --from, which is not given", typed), "give --from DATE");
    from = *day;
  }
  return world.add(from, *span).iso();
}

void put_pair(const Option& option, const std::string& typed, Tree& form, const FormWorld& world) {
  const auto equals = typed.find('=');
  if (equals == std::string::npos || equals == 0)
    throw usage(option.name, fmt::format("'{}' is not KEY=TEXT", visible(typed)), fmt::format("write it as {} cause=TEXT", option.name));
  Option text = option;
  text.pairs = false;
  Tree value = Tree::text(expanded(text, typed.substr(equals + 1), world));
  value.place.source = option.name;
  Tree* map = form.find(option.field);
  if (!map) map = &form.set(std::string(option.field), Tree::map());
  const auto key = typed.substr(0, equals);
  map->entries.push_back({key, std::move(value), {std::string(option.name), 0, 0}});
}

void put_part(const Option& option, std::size_t nth, Tree value, Tree& form) {
  const auto dot = option.field.find('.');
  const std::string list_name(option.field.substr(0, dot));
  Tree* list = form.find(list_name);
  if (!list) list = &form.set(list_name, Tree::list());
  while (list->items.size() <= nth) list->items.push_back(Tree::map());
  list->items[nth].set(std::string(option.field.substr(dot + 1)), std::move(value));
}

void put_option(const Option& option, const std::vector<std::string>& values, Tree& form, const FormWorld& world) {
  Tree list = Tree::list();
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (option.pairs) {
      put_pair(option, values[i], form, world);
      continue;
    }
    Tree value = option.value.empty() && !option.positional()
                     ? Tree::boolean(true)
                     : Tree::text(counted(option, expanded(option, values[i], world), form, world));
    value.place.source = option.name;
    if (option.field.find('.') != std::string_view::npos) put_part(option, i, std::move(value), form);
    else list.items.push_back(std::move(value));
  }
  if (list.items.empty()) return;
  form.set(std::string(option.field), option.many ? std::move(list) : std::move(list.items.back()));
}

std::string times(std::size_t count) { return count == 0 ? "nowhere" : count == 1 ? "once" : count == 2 ? "twice" : fmt::format("{} times", count); }

/// --evidence and --held-by, --remedy and --by come in equal numbers.
void require_pairs(const Command& command, const Words& words) {
  for (const auto* second : {"--held-by", "--kept-until"}) {
    const Option* option = command.option(second);
    if (!option || !words.has(second)) continue;
    const auto given = words.all(second).size(), pieces = words.all("--evidence").size() + words.all("--evidence-file").size();
    if (given > pieces || (std::string_view(second) == "--held-by" && given < words.all("--evidence").size()))
      throw usage(second, fmt::format("it is given {}, and evidence {}", times(given), times(pieces)), "give them in equal numbers, in the same order");
  }
  const auto remedies = words.all("--remedy").size(), days = words.all("--by").size();
  if (command.option("--remedy") && remedies != days)
    throw usage("--by", fmt::format("it is given {}, and --remedy {}", times(days), times(remedies)), "give them in equal numbers, in the same order");
}

}  // namespace

Tree form_of_options(const Command& command, const Words& words, const FormWorld& world) {
  require_pairs(command, words);
  Tree form = Tree::map();
  for (const bool with_dates : {false, true})  // lengths of time are counted when every other field is in place
    for (const auto& option : command.options)
      if (!option.field.empty() && option.value != "FILE" && words.has(option.name) && (option.counted != Option::Counted::no) == with_dates)
        put_option(option, words.all(option.name), form, world);
  return form;
}

Tree laid_over(Tree under, const Tree& over) {
  for (const auto& entry : over.entries) under.set(entry.key, entry.value);
  return under;
}

FormError::FormError(std::vector<Problem> all)
    : Error(Error::Kind::usage, all.front().what, all.front().mend, all.front().where), problems(std::move(all)) {}

void fill(const std::vector<Field>& fields, void* request, const Tree& form, std::string_view act) {
  const auto noun = fmt::format("'{}'", act);
  Reading reading{true, noun, {}};
  read_fields(fields, request, form, reading);
  if (!reading.problems.empty()) throw FormError(std::move(reading.problems));
}

}  // namespace regard::cli
