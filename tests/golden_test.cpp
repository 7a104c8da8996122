// The transcripts: what an officer sees, the exit status and the files written. REGARD_REWRITE=1 writes them anew.
#include <doctest/doctest.h>

#include <set>

#include "command.hpp"
#include "regard/core/rule.hpp"
#include "transcript.hpp"

using namespace regard;
using namespace regard::test;

namespace {

const fs::path root = REGARD_SOURCE_DIR;

std::vector<fs::path> files_of(const fs::path& folder, const std::string& ending) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder))
    if (entry.path().extension() == ending) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  REQUIRE_FALSE(files.empty());
  return files;
}

std::vector<Step> all_steps() {
  std::vector<Step> steps;
  for (const auto& file : files_of("tests/golden", ".t"))
    for (auto& step : parse_transcript(read_whole(file)))
      if (!step.command.empty()) steps.push_back(std::move(step));
  return steps;
}

std::set<std::string> nouns() {
  std::set<std::string> all;
  for (const auto& command : cli::commands()) all.emplace(command.noun);
  return all;
}

bool is_command(const std::string& noun, const std::string& verb) {
  return std::any_of(cli::commands().begin(), cli::commands().end(),
                     [&](const auto& command) { return command.noun == noun && (command.verb.empty() || command.verb == verb); });
}

/// Every "regard NOUN VERB" of a text that is no command. Nouns that later versions bring count as nouns here.
Lines commands_not_there(const std::string& text) {
  static const std::regex command("regard ([a-z]+(?:-[a-z]+)*)(?: ([a-z]+(?:-[a-z]+)*))?");
  static const std::set<std::string> later = {"report", "retention", "subject-access", "sync", "verify"};
  static const std::set<std::string> now = nouns();
  Lines wrong;
  if (text.find("regard ") == std::string::npos) return wrong;
  for (auto found = std::sregex_iterator(text.begin(), text.end(), command); found != std::sregex_iterator(); ++found)
    if (later.contains((*found)[1]) || (now.contains((*found)[1]) && (*found)[2].matched && !is_command((*found)[1], (*found)[2]))) wrong.push_back(found->str());
  return wrong;
}

/// Whether the words stand in `text` by themselves; by hand, since a regular expression takes minutes over all of it.
bool is_typed(const std::string& text, const std::string& words) {
  for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
    const char before = at == 0 ? '\n' : text[at - 1], after = text[at + words.size()];
    if (std::string_view(" (\n").find(before) != std::string_view::npos && (after == ' ' || after == '\n')) return true;
  }
  return false;
}

std::vector<fs::path> transcripts_in(const fs::path& folder) {
  auto files = files_of(folder, ".t");
  std::erase_if(files, [&](const fs::path& file) { return file.parent_path() != root / folder; });
  return files;
}

void run_all(const fs::path& folder) {
  for (const auto& file : transcripts_in(folder)) {
    SUBCASE(file.stem().c_str()) {
      try {
        run_transcript(file);
      } catch (const std::runtime_error& error) {
        FAIL_CHECK(std::string(error.what()));
      }
    }
  }
}

}  // namespace

// Three cases, so that they can run beside one another.
TEST_CASE("transcripts") { run_all("tests/golden"); }
TEST_CASE("transcripts of the packs") { run_all("tests/golden/packs"); }
TEST_CASE("transcripts of the findings") { run_all("tests/golden/ombudsman"); }

TEST_CASE("every transcript is in a folder whose transcripts are run") {
  std::size_t run = 0;
  for (const auto* folder : {"tests/golden", "tests/golden/packs", "tests/golden/ombudsman"}) run += transcripts_in(folder).size();
  CHECK(run == files_of("tests/golden", ".t").size());
}

TEST_CASE("every rule is seen refusing, or found by check, in some transcript") {
  std::string said;
  for (const auto& step : all_steps())
    for (const auto& line : step.expected) said += line + "\n";
  for (const auto& rule : rules()) {
    CAPTURE(rule.slug);
    CHECK(said.find("[" + rule.slug + "]") != std::string::npos);
  }
}

TEST_CASE("every command is used in some transcript, and does what it is for") {
  std::string done;  // what was typed and not refused
  const std::regex refused(R"(\[[0-2]\])");
  for (const auto& step : all_steps())
    if (step.expected.empty() || !std::regex_match(step.expected.back(), refused)) done += step.command + "\n";
  for (const auto& command : cli::commands()) {
    CAPTURE(command.words());
    CHECK(is_typed(done, "regard " + command.words()));
  }
}

TEST_CASE("every transcript of a finding is listed where the findings are, and the other way round") {
  const auto page = read_whole(root / "docs/ombudsman.md");
  std::set<std::string> listed, there;
  const std::regex link(R"(\(\.\./(tests/golden/ombudsman/[^)]+)\))");
  for (auto found = std::sregex_iterator(page.begin(), page.end(), link); found != std::sregex_iterator(); ++found) listed.insert((*found)[1]);
  for (const auto& file : files_of("tests/golden/ombudsman", ".t")) there.insert(fs::relative(file, root).string());
  CHECK(listed == there);
  const std::regex rule("`([a-z]+(-[a-z]+)+)`");
  for (auto found = std::sregex_iterator(page.begin(), page.end(), rule); found != std::sregex_iterator(); ++found) {
    CAPTURE(found->str());
    CHECK(rule_of((*found)[1].str()));
  }
}

TEST_CASE("no message sends anybody to a command that is not there") {
  for (const auto& step : all_steps())
    for (const auto& line : step.expected) {
      CAPTURE(line);
      CHECK(commands_not_there(line) == Lines{});
    }
  for (const auto* folder : {"src", "templates", "include"})
    for (const auto& file : files_of(folder, folder == std::string("templates") ? ".md" : folder == std::string("src") ? ".cpp" : ".def")) {
      CAPTURE(file.string());
      CHECK(commands_not_there(read_whole(file)) == Lines{});
    }
}
