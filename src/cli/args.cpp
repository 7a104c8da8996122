#include "args.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>

#include "regard/core/error.hpp"
#include "regard/core/text.hpp"

namespace regard::cli {

namespace {

Error usage(std::string what, std::string mend) { return Error(Error::Kind::usage, std::move(what), std::move(mend)); }

bool takes_value(const Option& option) { return !option.value.empty(); }

/// Whether `word` is an option that takes the next word: a global one, or one of the noun's own.
bool takes_next(std::string_view word, std::string_view noun) {
  const auto is_it = [&](const Option& option) { return option.name == word && takes_value(option); };
  if (std::any_of(global_options().begin(), global_options().end(), is_it)) return true;
  for (const auto& command : commands())
    if (command.noun == noun && (std::any_of(command.options.begin(), command.options.end(), is_it) ||
                                 std::any_of(writing_options().begin(), writing_options().end(), is_it)))
      return true;
  return false;
}

/// The places of the noun and the verb: the first two words that are neither an option nor its value.
std::vector<std::size_t> plain_words(const std::vector<std::string>& words) {
  std::vector<std::size_t> plain;
  for (std::size_t i = 0; i < words.size() && plain.size() < 2; ++i) {
    if (words[i].starts_with("-") && words[i].size() > 1)
      i += takes_next(words[i], plain.empty() ? "" : words[plain[0]]) ? 1 : 0;
    else
      plain.push_back(i);
  }
  return plain;
}

std::vector<std::string> nouns() {
  std::vector<std::string> list;
  for (const auto& command : commands())
    if (std::find(list.begin(), list.end(), command.noun) == list.end()) list.emplace_back(command.noun);
  return list;
}

std::string did_you_mean(std::string_view typed, const std::vector<std::string>& choices, std::string_view otherwise) {
  const auto near = nearest(typed, choices);
  return near.empty() ? std::string(otherwise) : fmt::format("did you mean '{}'?", near);
}

const Command& find_command(const std::string& noun, const std::string& verb) {
  std::vector<std::string> verbs;
  for (const auto& command : commands()) {
    if (command.noun != noun) continue;
    if (command.verb.empty() || command.verb == verb) return command;
    verbs.emplace_back(command.verb);
  }
  if (verbs.empty())
    throw usage(fmt::format("'{}' is not a command", visible(noun)), did_you_mean(noun, nouns(), "'regard --help' lists them"));
  if (verb.empty()) throw usage(fmt::format("'{}' needs to know what to do", noun), fmt::format("write 'regard {} {}'", noun, join(verbs, "|")));
  throw usage(fmt::format("'{} {}' is not a command", noun, visible(verb)),
              did_you_mean(verb, verbs, fmt::format("'{}' may be followed by {}", noun, join(verbs, ", "))));
}

void require_words(std::string_view option, std::string_view value) {
  if (value.empty()) throw usage(fmt::format("'{}' is empty", option), "leave it out, or say what it is");
}

/// Joins each option with its value, so that a value may begin with '-' and is never split; an option where a
/// value should be is a mistyped line.
std::vector<std::string> joined(const Command& command, const std::vector<std::string>& words) {
  std::vector<std::string> list;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Option* option = command.option(words[i]);
    if (const auto equals = words[i].find('='); equals + 1 == words[i].size() && command.option(words[i].substr(0, equals))) require_words(words[i].substr(0, equals), "");
    if (!option || option->positional() || !takes_value(*option)) {
      list.push_back(words[i]);
      continue;
    }
    const bool missing = i + 1 == words.size() || (command.option(words[i + 1].substr(0, words[i + 1].find('='))) && words[i + 1].starts_with("-"));
    if (missing)
      throw usage(fmt::format("'{}' lacks its value", words[i]), fmt::format("give {} {}; a value that begins with '--' is written {}=…", words[i], option->value, words[i]));
    require_words(words[i], words[i + 1]);
    list.push_back(words[i] + (words[i].starts_with("--") ? "=" : "") + words[i + 1]);
    ++i;
  }
  return list;
}

std::vector<std::string> option_names(const Command& command) {
  std::vector<std::string> names;
  for (const auto* list : {&command.options, &global_options(), &writing_options()})
    for (const auto& option : *list)
      if (!option.positional() && (list != &writing_options() || command.writes)) names.emplace_back(option.name);
  return names;
}

struct Slot {
  const Option* option;
  std::vector<std::string> values;
  bool flag = false;
};

void declare(CLI::App& app, const Option& option, Slot& slot) {
  if (!takes_value(option) && !option.positional()) {
    app.add_flag(std::string(option.name), slot.flag);
    return;
  }
  auto* added = app.add_option(std::string(option.name), slot.values);
  if (option.positional() && option.many) added->expected(1, 10000);
  else added->expected(1)->allow_extra_args(false)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

[[noreturn]] void rethrow(const Command& command, const CLI::ExtrasError& error, const std::vector<std::string>& left) {
  const std::string word = left.empty() ? std::string(error.what()) : left.front();
  const auto name = word.substr(0, word.find('='));
  if (word.starts_with("-"))
    throw usage(fmt::format("'{}' is not an option of '{}'", visible(name), command.words()),
                did_you_mean(name, option_names(command), fmt::format("'regard {} --help' lists them", command.words())));
  throw usage(fmt::format("'{}' is one word too many for '{}'", visible(word), command.words()),
              "a text of several words stands between quotation marks");
}

Words parse_options(const Command& command, const std::vector<std::string>& rest) {
  CLI::App app;
  app.set_help_flag();
  std::vector<Slot> slots;
  for (const auto* list : {&command.options, &global_options(), &writing_options()})
    for (const auto& option : *list)
      if (command.option(option.name) == &option && (list != &writing_options() || command.writes)) slots.push_back({&option, {}, false});
  for (auto& slot : slots) declare(app, *slot.option, slot);
  auto words = joined(command, rest);
  std::reverse(words.begin(), words.end());
  try {
    app.parse(words);
  } catch (const CLI::ExtrasError& error) {
    rethrow(command, error, app.remaining());
  } catch (const CLI::ParseError& error) {
    throw usage(fmt::format("'{}' cannot be read: {}", command.words(), lower_ascii(error.what())),
                fmt::format("'regard {} --help' says what it takes", command.words()));
  }
  Words typed;
  for (const auto& slot : slots) {
    if (slot.flag) typed.add(slot.option->name, "");
    if (slot.values.size() > 1 && !slot.option->many)
      throw usage(fmt::format("'{}' is given twice", slot.option->name), "give it once");
    for (const auto& value : slot.values) typed.add(slot.option->name, value);
  }
  return typed;
}

void require_positionals(const Command& command, const Words& words) {
  for (const auto& option : command.options)
    if (option.positional() && !option.optional && !words.has(option.name))
      throw usage(fmt::format("'{}' lacks {}", command.words(), option.name), fmt::format("'regard {} --help' says what it takes", command.words()));
}

void require_choice(const Words& words, std::string_view option, const std::vector<std::string>& choices) {
  const auto value = words.one(option, choices.front());
  if (std::find(choices.begin(), choices.end(), value) == choices.end())
    throw usage(fmt::format("{}: '{}' is not one of {}", option, visible(value), join(choices, ", ")), did_you_mean(value, choices, "choose one of them"));
}

}  // namespace

bool wants_json(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i] == "--format=json" || (words[i] == "--format" && i + 1 < words.size() && words[i + 1] == "json")) return true;
  return false;
}

Typed parse(const std::vector<std::string>& words) {
  for (const auto& word : words)
    if (!is_utf8(word)) throw usage(fmt::format("'{}' is not UTF-8", visible(word)), "type it again; the terminal's character set must be UTF-8");
  const auto plain = plain_words(words);
  const auto asks = [&](std::string_view option) { return std::find(words.begin(), words.end(), option) != words.end(); };
  Typed typed;
  if (plain.empty()) {
    typed.version = asks("--version");
    typed.help = !typed.version;
    if (!words.empty() && !typed.version && !asks("--help"))
      throw usage(fmt::format("'{}' is not a command", visible(words.front())), "'regard --help' lists them");
    return typed;
  }
  typed.noun = words[plain[0]];
  const std::string verb = plain.size() > 1 ? words[plain[1]] : "";
  const auto& all = commands();
  const bool says_it_all = std::any_of(all.begin(), all.end(), [&](const Command& each) { return each.noun == typed.noun && each.verb.empty(); });
  if (asks("--help") && !says_it_all && (verb.empty() || typed.noun == "help")) {
    typed.help = true;
    if (const auto list = nouns(); std::find(list.begin(), list.end(), typed.noun) != list.end()) return typed;
  }
  const Command& command = find_command(typed.noun, verb);
  typed.command = &command;
  typed.help = asks("--help");
  if (typed.help) return typed;
  std::vector<std::string> rest;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (i != plain[0] && !(plain.size() > 1 && i == plain[1] && !command.verb.empty())) rest.push_back(words[i]);
  typed.words = parse_options(command, rest);
  require_positionals(command, typed.words);
  require_choice(typed.words, "--format", {"text", "json", "csv"});
  require_choice(typed.words, "--color", {"auto", "always", "never"});
  return typed;
}

}  // namespace regard::cli
