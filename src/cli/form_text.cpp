// The form as an editor shows it, and reading back what was saved.
#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "form.hpp"
#include "regard/core/text.hpp"
#include "regard/store/yaml.hpp"

namespace regard::cli {

namespace {

/// The fields that this command's options fill, in the order of the options, once each.
std::vector<std::pair<const Option*, const Field*>> asked(const Command& command) {
  static const Field plain_text{};  // what an option asks that is no field of the record
  std::vector<std::pair<const Option*, const Field*>> list;
  std::set<std::string_view> seen;
  for (const auto& option : command.options) {
    const auto name = option.field.substr(0, option.field.find('.'));
    if (name.empty() || option.positional() || !seen.insert(name).second) continue;
    const Field* field = find_field(command.fields(), name);
    list.emplace_back(&option, field ? field : &plain_text);
  }
  return list;
}

std::string comment(const std::string& words) {
  std::string text;
  for (const auto& line : wrap(words, 76)) text += "# " + line + "\n";
  return text;
}

std::string choices_of(const Field& field, const Vocabulary& vocabulary) {
  std::vector<std::string> words(field.type.choices.begin(), field.type.choices.end());
  if (!field.vocabulary.empty()) words = vocabulary(field.vocabulary);
  return words.empty() ? "" : fmt::format(" One of: {}.", join(words, ", "));
}

std::string counted_note(const Option& option) {
  return option.counted == Option::Counted::no ? "" : " A date, or a length of time such as 3m.";
}

std::string help_of(const Option& option, const Field& field, const Vocabulary& vocabulary) {
  if (field.name.empty()) return std::string(option.help);
  std::string text = fmt::format("{}{}.{}", field.help, field.is_needed ? " (needed)" : "", choices_of(field, vocabulary));
  const bool says_who_reads = field.help.find("will read") != std::string_view::npos || field.help.find("in the file") != std::string_view::npos;
  if (says_who_reads) return text + counted_note(option);
  if (field.reader == Reader::person) text += " The person may read this.";
  if (field.reader == Reader::file) text += " This stays in the file.";
  return text + counted_note(option);
}

/// How an empty field is offered: its parts where they are typed apart, else an item as its option takes it.
std::string offered(const Option& option, const Field& field, const Vocabulary& vocabulary) {
  std::string text = fmt::format("{}:\n", field.name);
  if (field.type.keyed)
    for (const auto& key : vocabulary(std::string(field.name))) text += fmt::format("  {}:\n", key);
  if (field.type.many && field.type.fields && (option.value == "FILE" || option.field.find('.') != std::string_view::npos)) {
    text += "#  - ";
    bool first = true;
    for (const auto& part : *field.type.fields()) {
      if (part.is_filled_in) continue;
      text += fmt::format("{}{}:\n", first ? "" : "#    ", part.name);
      first = false;
    }
  } else if (field.type.many) {
    text += fmt::format("#  - \"{}\"\n", option.value);
  }
  return text;
}

}  // namespace

std::string form_text(const Command& command, const Tree& filled, const Vocabulary& vocabulary) {
  std::string text = comment(fmt::format("regard {}: {}", command.words(), command.summary));
  text += comment("Lines that begin with # are notes. Save and leave the editor to record; leave the form as it is, or empty it, to give up.");
  for (const auto& [option, field] : asked(command)) {
    text += "\n" + comment(help_of(*option, *field, vocabulary));
    const auto name = option->field.substr(0, option->field.find('.'));
    if (const Tree* value = filled.find(name)) {
      Tree one = Tree::map();
      one.set(std::string(name), *value);
      text += store::write_yaml(one);
    } else {
      text += field->name.empty() ? fmt::format("{}:\n", name) : offered(*option, *field, vocabulary);
    }
  }
  return text;
}

std::string with_errors(const std::string& text, const std::vector<Problem>& problems) {
  const auto lines = split(text, '\n');
  std::string marked;
  const auto say = [&](const Problem& problem) {
    return comment(fmt::format("ERROR {}{}", problem.what, problem.mend.empty() ? "" : ": " + problem.mend));
  };
  for (const auto& problem : problems)
    if (problem.where.line <= 0) marked += say(problem);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].starts_with("# ERROR ")) continue;
    for (const auto& problem : problems)
      if (problem.where.line == static_cast<int>(i) + 1) marked += say(problem);
    marked += lines[i] + (i + 1 < lines.size() ? "\n" : "");
  }
  return marked;
}

namespace {

void count_dates(Tree& form, const Command& command, const FormWorld& world) {
  Words words;
  Command only = command;
  std::erase_if(only.options, [](const Option& option) { return option.counted == Option::Counted::no && option.field != "from"; });
  for (const auto& option : only.options)
    if (const Tree* value = form.find(option.field); value && value->is_scalar() && !value->is_null()) words.add(option.name, value->scalar);
  for (const auto& entry : form_of_options(only, words, world).entries)
    if (Tree* value = form.find(entry.key)) value->scalar = entry.value.scalar;
}

}  // namespace

Tree form_of_yaml(const std::string& name, const std::string& text, const Command& command, const FormWorld& world) {
  store::YamlManner manner;
  manner.empty_values = true;
  manner.must_end_with_newline = false;
  auto read = store::read_yaml(name, text, manner);
  if (!read.problems.empty()) {
    std::vector<Problem> problems;
    for (const auto& problem : read.problems) problems.push_back({Problem::Kind::unreadable, problem.where, problem.what, problem.mend});
    throw FormError(std::move(problems));
  }
  // A part that was offered and left empty is not given.
  for (auto& entry : read.tree.entries) {
    std::erase_if(entry.value.entries, [](const Entry& part) { return part.value.is_null(); });
    if (entry.value.is_map() && entry.value.entries.empty()) entry.value = Tree::null();
    std::erase_if(entry.value.items, [](const Tree& item) { return item.is_null(); });
  }
  count_dates(read.tree, command, world);
  return read.tree;
}

}  // namespace regard::cli
