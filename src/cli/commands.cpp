#include "command.hpp"
#include "regard/core/field.hpp"

namespace regard::cli {

const std::vector<std::string>& Words::all(std::string_view option) const {
  static const std::vector<std::string> none;
  const auto found = values_.find(std::string(option));
  return found == values_.end() ? none : found->second;
}

std::string Words::one(std::string_view option, std::string_view otherwise) const {
  const auto& values = all(option);
  return values.empty() ? std::string(otherwise) : values.back();
}

std::string Command::words() const {
  return verb.empty() ? std::string(noun) : std::string(noun) + " " + std::string(verb);
}

const Option* Command::option(std::string_view name) const {
  for (const auto* list : {&options, &global_options(), &writing_options()})
    for (const auto& each : *list)
      if (each.name == name && (list != &writing_options() || writes)) return &each;
  return nullptr;
}

const std::vector<Command>& commands() {
  static const std::vector<Command> list = [] {
    std::vector<Command> all;
    for (auto* rows : {&init_commands, &status_commands, &check_commands, &correct_commands, &officer_commands, &register_commands, &policy_commands,
                       &case_commands, &person_commands, &adjustment_commands, &incident_commands, &warning_commands,
                       &restriction_commands, &review_commands, &marker_commands, &appeal_commands, &breach_commands, &mail_commands,
                       &ombudsman_commands, &letter_commands, &notify_commands, &due_commands, &remind_commands, &lookup_commands})
      for (auto& row : rows()) all.push_back(std::move(row));
    return all;
  }();
  return list;
}

const std::vector<Option>& global_options() {
  static const std::vector<Option> list = {
      {"--register", "", "DIR", "the register; else REGARD_REGISTER, else the nearest folder upwards that is one"},
      {"--as", "", "OFFICER", "who is acting; else REGARD_OFFICER, else the officer with git's user.email"},
      {"--format", "", "text|json|csv", "how the answer is printed; csv for lists"},
      {"--names", "", "", "show names of people in lists"},
      {"--color", "", "auto|always|never", "colour on a terminal"},
      {"--quiet", "", "", "print the new id alone, or nothing"},
      {"--today", "", "DATE", "answer as on that day; for commands that only read"},
      {"--help", "", "", "say what the command takes"},
  };
  return list;
}

const std::vector<Option>& writing_options() {
  static const std::vector<Option> list = {
      {"--edit", "", "", "open a form in your editor; what is saved is checked"},
      {"--file", "", "FILE|-", "take the same form from a file or standard input"},
  };
  return list;
}

}  // namespace regard::cli
