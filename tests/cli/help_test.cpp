// Help: every command says what it takes, within the width of a terminal.
#include "help.hpp"

#include <set>

#include "command.hpp"
#include "transcript.hpp"

using namespace regard;
using namespace regard::test;

namespace {

void fits(const std::string& text) {
  CHECK(text.ends_with('\n'));
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    CAPTURE(line);
    CHECK(display_width(line) <= 80);
    CHECK_FALSE(line.ends_with(' '));
  }
}

}  // namespace

TEST_CASE("help fits eighty columns, of everything, of each noun and of each command") {
  Terminal terminal;
  fits(cli::help(nullptr, ""));
  std::set<std::string> nouns;
  for (const auto& command : cli::commands()) {
    CAPTURE(command.words());
    const Said said = terminal.run("regard " + command.words() + " --help");
    CHECK(said.status == 0);
    fits(said.text);
    CHECK(said.text == cli::help(&command, command.noun));
    if (!command.verb.empty() && nouns.insert(std::string(command.noun)).second) fits(terminal.run("regard " + std::string(command.noun) + " --help").text);
  }
}

TEST_CASE("help names every option of a command and says what it is for") {
  for (const auto& command : cli::commands()) {
    const auto text = cli::help(&command, command.noun);
    for (const auto* list : {&command.options, &cli::global_options()})
      for (const auto& option : *list) {
        CAPTURE(command.words());
        CAPTURE(option.name);
        const auto at = text.find("\n  " + std::string(option.name));
        REQUIRE(at != std::string::npos);
        const auto line_end = text.find('\n', at + 1);
        CHECK(text.compare(line_end, 9, "\n        ") == 0);  // its help stands beneath
      }
    CHECK((text.find("--edit") != std::string::npos) == (command.writes && command.fields));
  }
}

TEST_CASE("every command is listed, and nothing else") {
  const auto text = cli::help(nullptr, "");
  std::size_t rows = 0;
  for (const auto& command : cli::commands()) {
    CAPTURE(command.words());
    CHECK(text.find("\n  " + command.words() + " ") != std::string::npos);
    ++rows;
  }
  std::size_t listed = 0;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) listed += line.starts_with("  ") && line[2] != ' ' ? 1 : 0;
  CHECK(listed == rows);
}
