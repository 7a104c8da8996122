#include "regard/present/grouped.hpp"

#include <doctest/doctest.h>

using namespace regard::present;

namespace {

GroupedRow row(const std::string& when, const std::string& what, const std::string& of_case, std::vector<std::string> beneath = {}, const std::string& command = {}) {
  return {{when, what, of_case}, when.starts_with("OVERDUE"), std::move(beneath), command};
}

}  // namespace

TEST_CASE("rows stand under their group, in columns that all groups share") {
  CHECK(grouped({}, 80, false).empty());
  CHECK(grouped({{"a.mensah", {row("today", "review", "RC-1")}}, {"role:manager (ö)", {row("OVERDUE 3 days", "appeal-to-decide", "RC-2")}}}, 80, false) ==
        "a.mensah\n"
        "  today           review            RC-1\n"
        "\n"
        "role:manager (ö)\n"
        "  OVERDUE 3 days  appeal-to-decide  RC-2\n");
}

TEST_CASE("the last cell stands beneath in every row where one has no room for it") {
  const std::vector<Group> groups = {{"a.mensah", {row("today", "review", "RC-2026-2YCT5VYS", {"passed on"}), row("today", "x", "")}}};
  CHECK(grouped(groups, 33, false) == "a.mensah\n  today  review  RC-2026-2YCT5VYS\n    passed on\n  today  x\n");
  CHECK(grouped(groups, 32, false) == "a.mensah\n  today  review\n    RC-2026-2YCT5VYS, passed on\n  today  x\n");
}

TEST_CASE("a command is in one piece where it fits, else it breaks before an option") {
  const auto of = [](const std::string& command, std::size_t width) { return grouped({{"a", {row("today", "x", "", {}, command)}}}, width, false).substr(2); };
  const std::string fits = "regard notify withdraw NTF-8FSW7NCT --on DATE";
  CHECK(of(fits, 4 + fits.size()) == "  today  x\n    " + fits + "\n");
  CHECK(of(fits, 3 + fits.size()) == "  today  x\n    regard notify withdraw NTF-8FSW7NCT\n        --on DATE\n");
  CHECK(of("regard a --one TEXT --two TEXT, or regard b --one TEXT", 30) ==
        "  today  x\n    regard a --one TEXT\n        --two TEXT, or regard\n        b --one TEXT\n");
  CHECK(of("regard " + std::string(40, 'x') + " --on DATE", 30) == "  today  x\n    regard\n        " + std::string(40, 'x') + "\n        --on DATE\n");
}

TEST_CASE("what is loud stands out by its word, in colour only where that is wanted") {
  const std::vector<Group> groups = {{"a", {row("OVERDUE 1 day", "x", "RC-1"), row("today", "x", "RC-2")}}};
  CHECK(grouped(groups, 80, false) == "a\n  OVERDUE 1 day  x  RC-1\n  today          x  RC-2\n");
  CHECK(grouped(groups, 80, true) == "a\n  \x1b[1;31mOVERDUE 1 day\x1b[0m  x  RC-1\n  today          x  RC-2\n");
}

TEST_CASE("nothing in a row is acted on by a terminal") {
  CHECK(grouped({{"a\x1b[2J", {row("today", "x\x1b[2J", "RC-1", {"y\ty"}, "regard \x07")}}}, 80, false).find('\x1b') == std::string::npos);
}
