// How a command is described: one row, from which parsing, help, forms and the tests derive.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/field.hpp"

namespace regard::cli {

class Session;

/// What was typed: every option of a command with its values, in order. "CASE" and its like are positional.
class Words {
 public:
  bool has(std::string_view option) const { return values_.contains(std::string(option)); }
  const std::vector<std::string>& all(std::string_view option) const;
  std::string one(std::string_view option, std::string_view otherwise = {}) const;
  void add(std::string_view option, std::string value) { values_[std::string(option)].push_back(std::move(value)); }

 private:
  std::map<std::string, std::vector<std::string>> values_;
};

struct Option {
  /// A date may be typed as a length of time counted from another field, or from today ("3m").
  enum class Counted { no, from_field, from_today };

  std::string_view name;        // "--on"; a positional is in capitals, "CASE"
  std::string_view field;       // the request's field it fills; "evidence.what": of the n-th item; empty: none
  std::string_view value;       // "DATE"; empty: a flag
  std::string_view help;        // empty: the field's own
  bool many = false;
  bool pairs = false;           // KEY=TEXT
  Counted counted = Counted::no;
  bool optional = false;        // a positional that may be left out

  bool positional() const { return name.front() != '-'; }
};

struct Command {
  std::string_view noun;
  std::string_view verb;  // empty: the noun says it all ("status")
  std::string_view summary;
  std::vector<Option> options;                            // positionals first
  const std::vector<Field>& (*fields)() = nullptr;        // of the request that the options fill
  bool writes = false;
  std::string_view case_from;                             // the positional that leads to the case
  std::vector<std::string_view> prefixes;                 // of the ids it takes; empty: any, or a case
  int (*perform)(Session&) = nullptr;

  std::string words() const;  // "incident add"
  const Option* option(std::string_view name) const;
};

/// Every command, in the order of the help.
const std::vector<Command>& commands();
/// Options that every command takes, and those that every writing command takes besides.
const std::vector<Option>& global_options();
const std::vector<Option>& writing_options();

// The rows of each noun, from the file of its name.
std::vector<Command> init_commands();
std::vector<Command> status_commands();
std::vector<Command> check_commands();
std::vector<Command> correct_commands();
std::vector<Command> officer_commands();
std::vector<Command> register_commands();
std::vector<Command> policy_commands();
std::vector<Command> case_commands();
std::vector<Command> person_commands();
std::vector<Command> adjustment_commands();
std::vector<Command> incident_commands();
std::vector<Command> warning_commands();
std::vector<Command> restriction_commands();
std::vector<Command> marker_commands();
std::vector<Command> review_commands();
std::vector<Command> appeal_commands();
std::vector<Command> breach_commands();
std::vector<Command> mail_commands();
std::vector<Command> ombudsman_commands();
std::vector<Command> letter_commands();
std::vector<Command> notify_commands();
std::vector<Command> due_commands();
std::vector<Command> remind_commands();
std::vector<Command> lookup_commands();

}  // namespace regard::cli
