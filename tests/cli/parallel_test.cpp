// Two officers at work in one register at the same moment lose nothing and do nothing twice.
#include "transcript.hpp"

using namespace regard::test;

TEST_CASE("two shells adding forty incidents in parallel lose none and double none") {
  Terminal terminal;
  const fs::path golden = fs::path(REGARD_SOURCE_DIR) / "tests/golden";
  terminal.source(golden / "founding");
  REQUIRE(terminal.run("CASE=$(regard case open --quiet --name 'Dana Whitlock')").status == 0);
  const Said said = terminal.run(R"(
    add() {
      for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20
      do regard incident add $CASE --as $1 --quiet --on 2026-10-27 --channel telephone --category abuse --summary "$1, call $i"
      done
    }
    add t.novak > ../first &
    first=$!
    add a.mensah > ../second
    wait $first)");
  CHECK(said.text == "");
  CHECK(said.status == 0);
  const auto counts = [&](const std::string& command, const std::string& number) {
    CAPTURE(command);
    CHECK(as_lines(terminal.run(command).text) == Lines{number});
  };
  counts("cat ../first ../second | sort -u | wc -l", "40");
  counts("ls cases/2026/$CASE/*-incident-*.yaml | wc -l", "40");
  counts("grep -h '^summary:' cases/2026/$CASE/*-incident-*.yaml | sort -u | wc -l", "40");
  counts("git log --format=%s | grep -c '^incident add: '", "40");
  counts("git log -m --no-renames --diff-filter=a --format= --name-status -- cases | wc -l", "0");
  counts("git status --short | wc -l", "0");
  CHECK(as_lines(terminal.run("regard check").text) == Lines{"nothing to mend in 1 case and 57 records"});
}
