// Runs transcripts: prose, `  $ command`, what it said indented by two blanks, `  [1]` where it did not end well.
// What is said is compared line by line: `[..]` stands for any part of a line, a line `...` for any lines.
// Never here: what any one transcript is about.
#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "regard/core/text.hpp"
#include "regard/store/process.hpp"
#include "run.hpp"

namespace regard::test {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

inline std::string read_whole(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// One command and what it is to say; or, without a command, a line of prose.
struct Step {
  int line = 0;
  std::string command;
  Lines typed;     // the lines as they stand in the file, prose or `  $ …` with its `  > …`
  Lines expected;  // without the two blanks; the last may be "[1]"
};

/// Blank lines within what a command said need not be indented: prose never is.
inline std::vector<Step> parse_transcript(const std::string& text) {
  std::vector<Step> steps;
  Lines blank;
  int number = 0;
  const auto prose = [&](Lines& lines) {
    for (auto& each : lines) steps.push_back({number, {}, {std::move(each)}, {}});
    lines.clear();
  };
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    ++number;
    const bool in_block = !steps.empty() && !steps.back().command.empty();
    if (line.starts_with("  $ ")) {
      prose(blank);
      steps.push_back({number, line.substr(4), {line}, {}});
    } else if (in_block && line.starts_with("  > ") && steps.back().expected.empty() && blank.empty()) {
      steps.back().command += "\n" + line.substr(4);
      steps.back().typed.push_back(line);
    } else if (in_block && line.starts_with("  ") && line.find_first_not_of(' ') != std::string::npos) {
      for (std::size_t i = 0; i < blank.size(); ++i) steps.back().expected.emplace_back();
      blank.clear();
      steps.back().expected.push_back(line.substr(2));
    } else if (in_block && line.find_first_not_of(' ') == std::string::npos) {
      blank.emplace_back();
    } else {
      prose(blank);
      steps.push_back({number, {}, {line}, {}});
    }
  }
  prose(blank);
  return steps;
}

/// Whether `line` is `expected`, whose `[..]` stands for anything.
inline bool line_matches(const std::string& expected, const std::string& line) {
  const std::string any = "[..]";
  std::size_t at = 0, from = 0;
  for (auto gap = expected.find(any); gap != std::string::npos; gap = expected.find(any, from)) {
    const auto part = expected.substr(from, gap - from);
    const auto found = from == 0 ? (line.starts_with(part) ? 0 : std::string::npos) : line.find(part, at);
    if (found == std::string::npos) return false;
    at = found + part.size();
    from = gap + any.size();
  }
  const auto rest = expected.substr(from);
  return from == 0 ? line == rest : line.size() >= at + rest.size() && line.ends_with(rest);
}

inline bool lines_match(const Lines& expected, std::size_t e, const Lines& said, std::size_t s) {
  for (; e < expected.size(); ++e, ++s) {
    if (expected[e] == "...") {
      for (; s <= said.size(); ++s)
        if (lines_match(expected, e + 1, said, s)) return true;
      return false;
    }
    if (s >= said.size() || !line_matches(expected[e], said[s])) return false;
  }
  return s == said.size();
}
inline bool lines_match(const Lines& expected, const Lines& said) { return lines_match(expected, 0, said, 0); }

/// "-" what was expected, "+" what was said.
inline std::string difference(const Lines& expected, const Lines& said) {
  std::vector<std::vector<std::size_t>> common(expected.size() + 1, std::vector<std::size_t>(said.size() + 1, 0));
  for (auto e = expected.size(); e-- > 0;)
    for (auto s = said.size(); s-- > 0;)
      common[e][s] = line_matches(expected[e], said[s]) ? common[e + 1][s + 1] + 1 : std::max(common[e + 1][s], common[e][s + 1]);
  std::string text;
  std::size_t e = 0, s = 0;
  while (e < expected.size() || s < said.size()) {
    if (e < expected.size() && s < said.size() && line_matches(expected[e], said[s])) text += "    " + said[s++] + "\n", ++e;
    else if (s == said.size() || (e < expected.size() && common[e + 1][s] >= common[e][s + 1])) text += "  - " + expected[e++] + "\n";
    else text += "  + " + said[s++] + "\n";
  }
  return text;
}

/// What was said, as a transcript shows it: control characters and blanks at an end are spelt out.
inline Lines as_lines(const std::string& said) {
  Lines lines;
  std::string line;
  for (const char c : said) {
    if (c == '\n') {
      lines.push_back(line.ends_with(' ') ? line.substr(0, line.size() - 1) + "\\x20" : line);
      line.clear();
    } else if (const auto byte = static_cast<unsigned char>(c); byte < 0x20 || byte == 0x7F) {
      line += fmt::format("\\x{:02x}", byte);
    } else {
      line += c;
    }
  }
  if (!line.empty()) lines.push_back(line + " (no newline)");
  if (!lines.empty() && lines.back().empty()) lines.back() = "(blank line)";
  return lines;
}

/// The environment of this process while one command runs: what the commands start, git and editors, inherits it.
class ProcessEnvironment {
 public:
  explicit ProcessEnvironment(const std::map<std::string, std::string>& variables) {
    for (char** given = environ; given && *given; ++given) {
      const std::string both = *given;
      before_[both.substr(0, both.find('='))] = both.substr(both.find('=') + 1);
    }
    become(variables);
  }
  ~ProcessEnvironment() { become(before_); }
  ProcessEnvironment(const ProcessEnvironment&) = delete;
  ProcessEnvironment& operator=(const ProcessEnvironment&) = delete;

 private:
  static void become(const std::map<std::string, std::string>& variables) {
    ::clearenv();
    for (const auto& [name, value] : variables) ::setenv(name.c_str(), value.c_str(), 1);
  }
  std::map<std::string, std::string> before_;
};

struct Said {
  std::string text;      // as a person would see it: both streams
  std::string captured;  // standard output alone
  int status = 0;
};

/// A person at a terminal, in a scratch folder, on a machine that knows nobody. `regard` without a shell's help runs
/// in this process; everything else is given to /bin/sh, where `regard` is the built program.
class Terminal {
 public:
  Terminal() : top_((fs::temp_directory_path() / "regard-transcript-XXXXXX").string()) {
    REQUIRE(::mkdtemp(top_.data()) != nullptr);
    top_ = fs::canonical(top_).string();
    folder = top_ + "/home";
    fs::create_directories(folder);
    fs::create_directories(top_ + "/bin");
    fs::create_symlink(REGARD_PROGRAM, top_ + "/bin/regard");
    variables = {{"PATH", top_ + "/bin:/usr/local/bin:/usr/bin:/bin"}, {"HOME", folder}, {"LC_ALL", "C.UTF-8"}, {"TZ", "UTC"},
                 {"GIT_CONFIG_GLOBAL", "/dev/null"}, {"GIT_CONFIG_NOSYSTEM", "1"}, {"GIT_AUTHOR_NAME", "Officer"},
                 {"GIT_AUTHOR_EMAIL", "officer@ashmere.example"}, {"GIT_COMMITTER_NAME", "Officer"},
                 {"GIT_COMMITTER_EMAIL", "officer@ashmere.example"}};
    for (const auto* kept : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"})
      if (const char* value = std::getenv(kept)) variables[kept] = value;
  }
  ~Terminal() {
    std::error_code ignored;
    fs::remove_all(top_, ignored);
  }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  std::string folder;   // where the person is
  fs::path scripts;     // where `. FILE` looks
  std::map<std::string, std::string> variables;

  /// Paths of this machine are shown as $HOME. The last id of each kind that regard said is kept in $INC, $RC …
  Said run(const std::string& command) {
    Said said = perform(command);
    if (command.starts_with("regard ")) keep_ids(said.text);
    const auto home = top_ + "/home";
    for (auto at = said.text.find(home); at != std::string::npos; at = said.text.find(home, at)) said.text.replace(at, home.size(), "$HOME");
    return said;
  }

  /// Runs every command of a file. Errors: runtime_error, when one does not end well.
  void source(const fs::path& file) {
    const auto before = std::exchange(scripts, file.parent_path());
    std::istringstream in(read_whole(file));
    std::string command;
    for (std::string line; std::getline(in, line);) {
      if (command.empty() && (line.empty() || line.front() == '#')) continue;
      command += (command.empty() ? "" : "\n") + line;
      if (std::count(command.begin(), command.end(), '\'') % 2 == 1 || command.ends_with('\\')) continue;
      const Said said = run(command);
      if (said.status != 0) throw std::runtime_error(file.filename().string() + ": " + command + "\n" + said.text);
      command.clear();
    }
    scripts = before;
  }

 private:
  Said perform(const std::string& command) {
    std::smatch part;
    static const std::regex capture(R"(^(?:export )?([A-Za-z_]\w*)=\$\(([^]*)\)$)"), trimmed(R"(^([A-Za-z_]\w*)=(\S*\$\{\S*)$)"), removal(R"(^unset (\w+)$)"), inclusion(R"(^\. (\S+)$)");
    if (std::regex_match(command, part, capture)) return take(part[1], by_whom(part[2], true));
    if (std::regex_match(command, part, trimmed)) return take(part[1], by_shell(fmt::format("printf %s {}", part[2].str()), true));
    if (std::regex_match(command, part, removal)) return variables.erase(part[1]), Said{};
    if (std::regex_match(command, part, inclusion)) return source(scripts / part[1].str()), Said{};
    if (const auto words = plain_words(command); words && !words->empty()) {
      if (words->front() == "cd" && words->size() == 2) return folder = fs::canonical(fs::path(folder) / words->back()).string(), Said{};
      const bool exports = words->front() == "export";
      const auto is_assignment = [](const std::string& word) { return std::regex_search(word, std::regex(R"(^[A-Za-z_]\w*=)")); };
      if (std::all_of(words->begin() + (exports ? 1 : 0), words->end(), is_assignment)) {
        for (auto word = words->begin() + (exports ? 1 : 0); word != words->end(); ++word) variables[word->substr(0, word->find('='))] = word->substr(word->find('=') + 1);
        return {};
      }
    }
    return by_whom(command, false);
  }

  void keep_ids(const std::string& text) {
    static const std::regex id("(RC)-[0-9]{4}-[0-9A-Z]{8}|([A-Z]{3})-[0-9A-Z]{8}");
    for (auto found = std::sregex_iterator(text.begin(), text.end(), id); found != std::sregex_iterator(); ++found)
      variables[(*found)[1].matched ? "RC" : (*found)[2].str()] = found->str();
  }

  Said take(const std::string& name, Said said) {
    auto& value = variables[name] = said.captured;
    while (value.ends_with('\n')) value.pop_back();
    return said;
  }

  Said by_whom(const std::string& command, bool captured) {
    auto words = plain_words(command);
    auto with = variables;
    while (words && !words->empty() && std::regex_search(words->front(), std::regex(R"(^[A-Z_]+=)"))) {
      with[words->front().substr(0, words->front().find('='))] = words->front().substr(words->front().find('=') + 1);
      words->erase(words->begin());
    }
    const bool for_an_editor = words && std::find(words->begin(), words->end(), "--edit") != words->end();  // it talks to the terminal itself
    if (words && !words->empty() && words->front() == "regard" && !for_an_editor) return in_process({words->begin() + 1, words->end()}, with, captured);
    return by_shell(command, captured);
  }

  Said in_process(const Lines& words, const std::map<std::string, std::string>& with, bool captured) {
    const ProcessEnvironment scrubbed(with);
    std::istringstream in;
    std::ostringstream both, out;
    cli::World world{in, captured ? out : both, both};
    world.folder = folder;
    world.environment = [&](std::string_view name) {
      const auto found = with.find(std::string(name));
      return found == with.end() ? std::nullopt : std::optional(found->second);
    };
    world.clock = [] { return *Instant::parse("2026-11-02T09:00:00Z"); };
    world.ids = [this](int characters) {
      std::string id;
      for (int i = 0; i < characters; ++i) id += crockford[(drawn_ = drawn_ * 6364136223846793005U + 1442695040888963407U) >> 59U];
      return id;
    };
    Said said;
    said.status = cli::run(words, world);
    said.text = both.str();
    said.captured = out.str();
    return said;
  }

  Said by_shell(const std::string& command, bool captured) {
    const ProcessEnvironment scrubbed(variables);
    const auto outcome = store::run({.argv = {"/bin/sh", "-euc", (captured ? "" : "exec 2>&1\n") + command}, .folder = folder});
    const bool signalled = outcome.end == store::Outcome::End::signalled;
    return {captured ? outcome.err : outcome.out, outcome.out, signalled ? 128 + outcome.number : outcome.number};
  }

  /// The words of a command that needs no shell: quotes are taken off and variables put in. nullopt when it needs one.
  std::optional<Lines> plain_words(const std::string& command) const {
    Lines words;
    bool inside = false;  // a word, which may be empty between its quotes
    char quote = 0;
    for (std::size_t i = 0; i < command.size(); ++i) {
      const char c = command[i];
      if (quote == 0 && (c == ' ' || (c == '\\' && i + 1 < command.size() && command[i + 1] == '\n'))) {
        inside = false;
        i += c == '\\' ? 1 : 0;
        continue;
      }
      if (quote == 0 && std::string_view("|&;<>()*?[`#~\n").find(c) != std::string_view::npos) return std::nullopt;
      if (!inside) words.emplace_back();
      inside = true;
      if (c == quote) quote = 0;
      else if (quote == 0 && (c == '\'' || c == '"')) quote = c;
      else if (quote != '\'' && c == '`') return std::nullopt;
      else if (quote != '\'' && c == '\\' && i + 1 < command.size()) {
        if (quote == '"' && std::string_view("\\\"$`").find(command[i + 1]) == std::string_view::npos) words.back() += c;
        else words.back() += command[++i];
      } else if (quote != '\'' && c == '$') {
        std::smatch name;
        const std::string rest = command.substr(i);
        if (!std::regex_search(rest, name, std::regex(R"(^\$(?:(\w+)|\{(\w+)\}))"))) return std::nullopt;
        const auto found = variables.find(name[1].matched ? name[1] : name[2]);
        if (found == variables.end()) return std::nullopt;  // the shell says so
        if (quote == 0 && found->second.find_first_of(" \n") != std::string::npos) return std::nullopt;
        words.back() += found->second;
        i += static_cast<std::size_t>(name[0].length()) - 1;
      } else {
        words.back() += c;
      }
    }
    return quote == 0 ? std::optional(words) : std::nullopt;
  }

  std::string top_;
  unsigned long long drawn_ = 7;
};

/// What a block says once it is written anew: hashes are left out, and lines that say something beside their `[..]` are kept.
inline Lines rewritten(const Lines& expected, const Lines& said) {
  static const std::regex hash(R"([0-9a-f]{64}|[0-9a-f]{40}|\b[0-9a-f]{12}\b)");
  const auto says_something = [](const std::string& line) {
    const auto words = std::regex_replace(line, std::regex(R"(\[\.\.\]| )"), "");
    return line.find("[..]") != std::string::npos && words.size() >= 4;
  };
  if (std::find(expected.begin(), expected.end(), "...") != expected.end() && lines_match(expected, said)) return expected;
  Lines lines;
  for (const auto& line : said) {
    const auto old = std::find_if(expected.begin(), expected.end(), [&](const auto& e) { return says_something(e) && line_matches(e, line); });
    lines.push_back(old != expected.end() ? *old : std::regex_replace(line, hash, "[..]"));
  }
  return lines;
}

/// Runs a transcript; with REGARD_REWRITE=1 writes down what is said instead of comparing it.
/// Errors: runtime_error, when what it begins with does not end well.
inline void run_transcript(const fs::path& file) {
  const bool rewrites = std::getenv("REGARD_REWRITE") != nullptr;
  Terminal terminal;
  terminal.scripts = file.parent_path();
  std::string anew;
  for (const auto& step : parse_transcript(read_whole(file))) {
    for (const auto& line : step.typed) anew += line + "\n";
    if (step.command.empty()) continue;
    const Said said = terminal.run(step.command);
    Lines lines = as_lines(said.text);
    if (said.status != 0) lines.push_back(fmt::format("[{}]", said.status));
    for (const auto& line : rewritten(step.expected, lines)) anew += line.empty() ? "\n" : "  " + line + "\n";
    if (!rewrites && !lines_match(step.expected, lines)) {
      ADD_FAIL_CHECK_AT(file.c_str(), step.line, step.command << "\n" << difference(step.expected, lines));
    }
  }
  if (rewrites && anew != read_whole(file)) std::ofstream(file, std::ios::binary) << anew;
}

}  // namespace regard::test
