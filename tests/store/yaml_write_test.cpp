#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "regard/core/error.hpp"
#include "yaml_cases.hpp"

using regard::Tree;
using namespace regard::store;
using namespace regard::store::test;

TEST_CASE("yaml: what a plain scalar is read as, and how it is written") {
  struct Row {
    const char* plain;
    Tree::Shape shape;
  };
  using Shape = Tree::Shape;
  const Row rows[] = {{"true", Shape::boolean},
                      {"false", Shape::boolean},
                      {"True", Shape::word},
                      {"yes", Shape::word},
                      {"0", Shape::integer},
                      {"-7", Shape::integer},
                      {"-0", Shape::word},
                      {"0012", Shape::word},
                      {"+1", Shape::word},
                      {"1.5", Shape::word},
                      {"2026-11-21", Shape::word},
                      {"a b", Shape::word},
                      {"999999999999999999", Shape::integer},
                      {"-999999999999999999", Shape::integer},
                      {"1000000000000000000", Shape::word},
                      {"\"12\"", Shape::text},
                      {"'true'", Shape::text},
                      {"\"\"", Shape::text},
                      {"|\n  12", Shape::text},
                      {">-\n  12", Shape::text},
                      {"[]", Shape::list},
                      {"{}", Shape::map}};
  for (const Row& row : rows) {
    CAPTURE(row.plain);
    const YamlRead read = read_yaml("f", "key: " + std::string(row.plain) + "\n");
    REQUIRE(complaint(read) == "");
    CHECK(read.tree.find("key")->shape == row.shape);
  }
  for (const char* word :
       {"a.officer", "INC-4GQ7M2XW", "2026-11-21", "2026-11-21T10:03:12Z", "single-point-of-contact",
        "7K3F9MQ4", "10wd", "0f3a", "a/b", "RC-2026-7K3F9MQ4/INC-4GQ7M2XW", "yesterday"}) {
    Tree map = Tree::map();
    map.set("key", Tree::word(word));
    CHECK(write_yaml(map) == "key: " + std::string(word) + "\n");
    check_round_trip(map);
  }
  for (const char* word : {"yes",  "Y",     "n",    "NO",         "on",       "Off",
                           "TRUE", "false", "null", "~",          "",         "12",
                           "-3",   "0012",  "1_0",  "12:30",      "1:2:3",    "1e5",
                           "1E5",  "1.5",   ".5",   ".inf",       "-.INF",    ".nan",
                           "0x1f", "0o17",  "0b1",  "2026-02-30", "2026-1-2", "2026-11-21t10:03:12Z",
                           "a b",  "a:",    "#a",   "-",          "a,b",      "[a]",
                           "a\tb", "<<",    "=",    "\xC3\xA9",   "!a",       "&a",
                           "*a",   "@a",    "%a"}) {
    CAPTURE(word);
    Tree map = Tree::map();
    map.set("key", Tree::word(word));
    CHECK(write_yaml(map).substr(0, 6) == "key: \"");
    const YamlRead read = read_yaml("f", write_yaml(map));
    REQUIRE(complaint(read) == "");
    CHECK(read.tree.find("key")->scalar == word);
  }
}

TEST_CASE("yaml: keys are plain only where every reader takes them for text") {
  const std::vector<std::pair<std::string, std::string>> rows = {{"occurred_on", "occurred_on"},
                                                                 {"x-Own", "x-Own"},
                                                                 {"a1-b", "a1-b"},
                                                                 {"on", "\"on\""},
                                                                 {"y", "\"y\""},
                                                                 {"null", "\"null\""},
                                                                 {"12", "\"12\""},
                                                                 {"", "\"\""},
                                                                 {"A", "\"A\""},
                                                                 {"a b", "\"a b\""},
                                                                 {"<<", "\"<<\""},
                                                                 {"a.b", "\"a.b\""},
                                                                 {"~", "\"~\""},
                                                                 {"x-a b", "\"x-a b\""}};
  for (const auto& [key, written] : rows) {
    Tree map = Tree::map();
    map.set(key, Tree::word("v"));
    CHECK(write_yaml(map) == written + ": v\n");
    check_round_trip(map);
  }
}

TEST_CASE("yaml: how text is laid out") {
  Tree map = Tree::map();
  map.set("text", Tree::text("x\xC2\x85\x1B\xF0\x9F\xBF\xBE\t\"\\\n"));
  map.set("block", Tree::text("a\n\n  b\n"));
  map.set("blanks", Tree::text("a \nb\n"));
  map.set("hidden", Tree::text("a\xC2\xAD\nb\n"));
  Tree item = Tree::map();
  item.set("recorded", Tree::map()).set("by", Tree::word("a.officer"));
  item.set("k", Tree::text("c\n"));
  item.set("l", Tree::words({"a", "b"}));
  map.set("list",
          Tree::list({item, Tree::integer(3), Tree::text("d\n"), Tree::list({Tree::boolean(true), item})}));
  map.set("none", Tree::list());
  map.set("recorded", Tree::map()).set("by", Tree::text("o'brien"));
  CHECK(write_yaml(map) ==
        "text: \"x\\u0085\\u001B\\U0001FFFE\\t\\\"\\\\\\n\"\n"
        "block: |\n  a\n\n    b\n"
        "blanks: \"a \\nb\\n\"\n"
        "hidden: \"a\\u00AD\\nb\\n\"\n"
        "list:\n"
        "  - recorded:\n      by: a.officer\n    k: |\n      c\n    l:\n      - a\n      - b\n"
        "  - 3\n"
        "  - |\n    d\n"
        "  - - true\n    - recorded:\n        by: a.officer\n      k: |\n        c\n      l:\n        - a\n  "
        "      - b\n"
        "none: []\n"
        "recorded: {by: \"o'brien\"}\n");
  check_round_trip(map);
  CHECK(write_yaml(Tree::map()) == "{}\n");
  check_round_trip(Tree::map());
}

TEST_CASE("yaml: what cannot be written is refused") {
  Tree null = Tree::map();
  null.set("a", Tree::list({Tree::null()}));
  CHECK_THROWS_AS(write_yaml(null), regard::Error);
  Tree latin = Tree::map();
  latin.set("a", Tree::text("caf\xE9"));
  CHECK_THROWS_AS(write_yaml(latin), regard::Error);
  Tree latin_key = Tree::map();
  latin_key.set("caf\xE9", Tree::text("a"));
  CHECK_THROWS_AS(write_yaml(latin_key), regard::Error);
  CHECK_THROWS_AS(write_yaml(Tree::list()), regard::Error);
}
