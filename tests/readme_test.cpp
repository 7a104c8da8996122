// The README's tour, and the page on schedulers: each `console` block, in order, is what the program says. REGARD_REWRITE=1 writes them anew.
#include <doctest/doctest.h>

#include "transcript.hpp"

using namespace regard::test;

namespace {

const fs::path source = REGARD_SOURCE_DIR;

/// The README's lines, taken apart: prose, and the commands of its console blocks. There a command begins with "$ "
/// and goes on after a backslash, a line "…" stands for any lines, and "[1]" is an exit status.
std::vector<Step> parse_readme(const std::string& text) {
  std::vector<Step> steps;
  bool in_block = false, goes_on = false;
  int number = 0;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line); ++number) {
    const bool fence = line.starts_with("```");
    if (in_block && !fence && goes_on) {
      steps.back().command += "\n" + line;
      steps.back().typed.push_back(line);
    } else if (in_block && line.starts_with("$ ")) {
      steps.push_back({number + 1, line.substr(2), {line}, {}});
    } else if (in_block && !fence) {
      steps.back().expected.push_back(line == "…" ? "..." : line);
    } else {
      steps.push_back({number + 1, {}, {line}, {}});
    }
    goes_on = in_block && !fence && line.ends_with("\\") && steps.back().expected.empty();
    in_block = fence ? line == "```console" : in_block;
  }
  return steps;
}

}  // namespace

namespace {

/// Where a reader stands: beside a checkout, in whose folder records/ the example register is. Gives how many were run.
int run_page(const std::string& page, const std::string& folder) {
  Terminal terminal;
  fs::create_directories(terminal.folder + "/checkout");
  fs::copy(source / "records", terminal.folder + "/checkout/records", fs::copy_options::recursive);
  terminal.run("cd " + folder);
  const auto text = read_whole(source / page);
  std::string anew;
  int commands = 0;
  for (const auto& step : parse_readme(text)) {
    for (const auto& line : step.typed) anew += line + "\n";
    if (step.command.empty()) continue;
    ++commands;
    const Said said = terminal.run(step.command);
    Lines lines = as_lines(said.text);
    if (said.status != 0) lines.push_back(fmt::format("[{}]", said.status));
    for (const auto& line : rewritten(step.expected, lines)) anew += (line == "..." ? "…" : line) + "\n";
    if (std::getenv("REGARD_REWRITE") == nullptr && !lines_match(step.expected, lines)) {
      ADD_FAIL_CHECK_AT(page.c_str(), step.line, step.command << "\n" << difference(step.expected, lines));
    }
  }
  if (std::getenv("REGARD_REWRITE") != nullptr && anew != text) std::ofstream(source / page, std::ios::binary) << anew;
  return commands;
}

}  // namespace

TEST_CASE("the README shows what the program says") { CHECK(run_page("README.md", "checkout") >= 10); }
TEST_CASE("the page on schedulers shows what the program says") { CHECK(run_page("docs/scheduling.md", ".") >= 4); }
