#include "help.hpp"

#include <fmt/format.h>

#include "regard/core/text.hpp"
#include "regard/present/table.hpp"

namespace regard::cli {

namespace {

using Lines = std::vector<std::pair<std::string, std::string>>;

std::string help_of(const Command& command, const Option& option) {
  std::string text(option.help);
  const Field* field = command.fields ? find_field(command.fields(), option.field.substr(0, option.field.find('.'))) : nullptr;
  if (text.empty() && field) text = field->help;
  if (field && field->is_needed && !option.positional()) text += " (needed)";
  if (option.many) text += "; may be repeated";
  if (option.counted != Option::Counted::no) text += "; or a length of time such as 3m";
  return text;
}

/// The option's name and value on one line, its help beneath: names and values are long.
std::string listed(const Command& command, const std::vector<Option>& options) {
  std::string text;
  for (const auto& option : options) {
    text += fmt::format("  {}{}{}\n", option.name, option.value.empty() ? "" : " ", option.value);
    for (const auto& line : wrap(help_of(command, option), 72)) text += "        " + line + "\n";
  }
  return text;
}

std::string usage(const Command& command) {
  std::string line = "regard " + command.words();
  for (const auto& option : command.options)
    if (option.positional()) line += fmt::format(" {}{}", option.name, option.many ? "…" : "");
  return line + " [OPTION…]\n";
}

std::string of_command(const Command& command) {
  std::string text = usage(command) + "\n" + std::string(command.summary) + ".\n";
  if (!command.options.empty()) text += "\n" + listed(command, command.options);
  if (command.writes && command.fields) text += "\nFilling it in without leaving words in the shell's history:\n" + listed(command, writing_options());
  if (command.writes) text += "\nA TEXT or NAME may be '-' (standard input) or '@FILE'; '@@' begins one with @.\n";
  return text + "\nFor every command:\n" + listed(command, global_options());
}

std::string summaries(std::string_view noun) {
  Lines lines;
  for (const auto& command : commands())
    if (noun.empty() || command.noun == noun) lines.emplace_back("  " + command.words(), command.summary);
  return present::labelled(lines);
}

}  // namespace

std::string help(const Command* command, std::string_view noun) {
  if (command) return of_command(*command);
  if (!noun.empty()) return summaries(noun) + "\n'regard " + std::string(noun) + " VERB --help' says what each takes.\n";
  return "regard: a register for councils that must restrict how somebody may contact them\n\n"
         "regard [--register DIR] [--as OFFICER] [--format text|json|csv] NOUN VERB …\n\n" +
         summaries({}) +
         "\n'regard NOUN VERB --help' says what a command takes; --version says which it is.\n"
         "Exit status: 0 done, 1 refused by a rule or an error found, 2 a word that cannot\n"
         "be read, 3 the register could not all be read, 4 disk, git or lock failed; with\n"
         "--exit-code 10 when something is due and 11 when it is overdue, or for lookup 12\n"
         "when something is in force and 13 when more than one person fits.\n";
}

}  // namespace regard::cli
