#include <doctest/doctest.h>

#include <cstdint>
#include <string>

#include "regard/core/date.hpp"
#include "yaml_cases.hpp"

using regard::Tree;
using namespace regard::store;
using namespace regard::store::test;

namespace {

/// What the caller asks of a fact: who recorded it and when, in full.
bool is_whole(const YamlRead& read) {
  if (!read.problems.empty()) return false;
  const Tree* recorded = read.tree.find("recorded");
  if (!recorded || !recorded->is_map()) return false;
  const Tree* by = recorded->find("by");
  const Tree* at = recorded->find("at");
  return by && at && by->scalar == "a.officer" && regard::Instant::parse(at->scalar);
}

}  // namespace

TEST_CASE("yaml: nasty text reads back as it was, wherever it stands") {
  for (const std::string& text : nasty_texts()) {
    Tree in_map = Tree::map();
    in_map.set("before", Tree::text(text));
    in_map.set("after", Tree::word("end"));
    check_round_trip(in_map);

    Tree in_lists = Tree::map();
    Tree item = Tree::map();
    item.set("summary", Tree::text(text));
    item.set("next", Tree::texts({text, "x", text}));
    in_lists.set("items",
                 Tree::list({item, Tree::text(text), Tree::list({Tree::text(text), item}), Tree::map()}));
    in_lists.set("last", Tree::text(text));
    check_round_trip(in_lists);

    Tree in_flow = Tree::map();
    in_flow.set("recorded", Tree::map()).set("by", Tree::text(text));
    in_flow.find("recorded")->set("at", Tree::word("2026-11-21T10:03:12Z"));
    check_round_trip(in_flow);
    if (text.size() > 900) continue;  // YAML's keys end at 1,024 characters
    Tree as_key = Tree::map();
    as_key.set(text, Tree::map()).set(text, Tree::list());
    check_round_trip(as_key);
  }
}

TEST_CASE("yaml: every shape, in the order given, as the register's files look") {
  const YamlRead read = read_yaml("f.yaml", fact());
  REQUIRE(complaint(read) == "");
  CHECK(write_yaml(read.tree) == fact());
  CHECK(read.tree.find("regard")->shape == Tree::Shape::integer);
  CHECK(read.tree.find("kind")->shape == Tree::Shape::word);
  CHECK(read.tree.find("happened_on")->shape == Tree::Shape::word);
  CHECK(read.tree.find("summary")->shape == Tree::Shape::text);
  CHECK(read.tree.find("account")->shape == Tree::Shape::text);
  CHECK(read.tree.find("threat")->shape == Tree::Shape::boolean);
  CHECK(read.tree.find("summary")->scalar == "Said \"I know where you park\": twice # and again");
  CHECK(read.tree.find("account")->scalar ==
        "First paragraph.\n\nrecorded: not this\n  indented \xF0\x9F\x98\x80\n");
  CHECK(is_whole(read));
}

TEST_CASE("yaml: places count characters from 1") {
  const YamlRead read =
      read_yaml("cases/x.yaml",
                "# \xC3\xA9\n\"\xC3\xA9\xF0\x9F\x98\x80\": [\xC3\xA9, {k: \"v\"}]\nl:\n  - a\n  - b: c\n");
  REQUIRE(complaint(read) == "");
  const auto& flow = read.tree.entries[0];
  CHECK(read.tree.place.words() == "cases/x.yaml:2:1");
  CHECK(flow.place.words() == "cases/x.yaml:2:1");
  CHECK(flow.value.place.words() == "cases/x.yaml:2:7");
  CHECK(flow.value.items[0].place.words() == "cases/x.yaml:2:8");
  CHECK(flow.value.items[1].place.words() == "cases/x.yaml:2:11");
  CHECK(flow.value.items[1].entries[0].place.words() == "cases/x.yaml:2:12");
  CHECK(flow.value.items[1].entries[0].value.place.words() == "cases/x.yaml:2:15");
  CHECK(read.tree.entries[1].value.place.words() == "cases/x.yaml:4:3");
  CHECK(read.tree.entries[1].value.items[1].entries[0].value.place.words() == "cases/x.yaml:5:8");
}

TEST_CASE("yaml: a fact cut after any byte is never accepted") {
  const std::string whole = fact();
  REQUIRE(is_whole(read_yaml("f", whole)));
  YamlManner lenient;
  lenient.must_end_with_newline = false;
  lenient.empty_values = true;
  for (std::size_t length = 0; length < whole.size(); ++length) {
    CAPTURE(length);
    CHECK_FALSE(is_whole(read_yaml("f", whole.substr(0, length))));
    if (length + 1 < whole.size()) CHECK_FALSE(is_whole(read_yaml("f", whole.substr(0, length), lenient)));
  }
}

TEST_CASE("yaml: flipped bytes give a tree or problems, never a crash") {
  const std::string whole = fact();
  std::uint32_t state = 20261121;
  const auto draw = [&state](std::size_t below) {
    state = state * 1664525U + 1013904223U;
    return static_cast<std::size_t>(state >> 8) % below;
  };
  const std::string likely = "\n\t \"':-#[]{},&*!|>?%@`~<=.\\0x\xC3\xE2\r";
  int read_well = 0;
  for (int i = 0; i < 2000; ++i) {
    std::string bytes = whole;
    for (std::size_t flips = 1 + draw(3); flips > 0; --flips)
      bytes[draw(bytes.size())] = draw(2) ? likely[draw(likely.size())] : static_cast<char>(draw(256));
    const YamlRead read = read_yaml("f", bytes);
    CAPTURE(bytes);
    CHECK(read.tree.is_map() == read.problems.empty());
    if (!read.problems.empty()) continue;
    ++read_well;
    CHECK(complaint(read_yaml("f", write_yaml(read.tree))) == "");
  }
  CHECK(read_well > 100);
  CHECK(read_well < 1900);
}

TEST_CASE("yaml: an excerpt of a long line is cut around the caret") {
  const std::string line = std::string(200, 'a') + "\xF0\x9F\x98\x80!" + std::string(200, 'b');
  CHECK(excerpt("x\n" + line + "\n", 2, 202) == "\xE2\x80\xA6" + std::string(59, 'a') + "\xF0\x9F\x98\x80!" +
                                                    std::string(39, 'b') + "\xE2\x80\xA6\n" +
                                                    std::string(62, ' ') + "^");
  CHECK(excerpt("a\nbc\n", 2, 3) == "bc\n  ^");
  CHECK(excerpt("a\n", 9, 1) == "\n^");
  CHECK(excerpt("", 0, 0) == "\n^");
}
