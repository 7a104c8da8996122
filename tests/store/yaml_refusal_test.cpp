#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "regard/store/yaml.hpp"

using namespace regard::store;
using Kind = YamlProblem::Kind;

namespace {

struct Row {
  std::string bytes;
  std::vector<std::string> told;  // "line:column what", in order
  std::string excerpt;            // of the first
  Kind kind = Kind::forbidden;    // of the first
};

std::vector<std::string> told(const YamlRead& read) {
  std::vector<std::string> all;
  for (const YamlProblem& problem : read.problems) {
    CHECK(problem.where.source == "f.yaml");
    CHECK(problem.mend != "");
    all.push_back(std::to_string(problem.where.line) + ":" + std::to_string(problem.where.column) + " " +
                  problem.what);
  }
  return all;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += line + "\n";
  return all;
}

void check_rows(const std::vector<Row>& rows, const YamlManner& manner = {}) {
  for (const Row& row : rows) {
    CAPTURE(row.bytes.substr(0, 200));
    const YamlRead read = read_yaml("f.yaml", row.bytes, manner);
    CHECK(joined(told(read)) == joined(row.told));
    CHECK(read.tree.is_null());
    if (read.problems.empty()) continue;
    CHECK(read.problems[0].excerpt == row.excerpt);
    CHECK(read.problems[0].kind == row.kind);
    const auto& where = read.problems[0].where;
    CHECK(excerpt(row.bytes, where.line, where.column) == row.excerpt);
  }
}

}  // namespace

TEST_CASE("yaml refusals: bytes") {
  check_rows({
      {"a: caf\xE9 b\nc: \xFF\n",
       {"1:7 this is not UTF-8", "2:4 this is not UTF-8"},
       "a: caf\\xe9 b\n      ^",
       Kind::not_utf8},
      {"a: \xED\xA0\x80\n", {"1:4 this is not UTF-8"}, "a: \\xed\\xa0\\x80\n   ^", Kind::not_utf8},
      {"\xEF\xBB\xBF"
       "a: b\n",
       {"1:1 'U+FEFF' is a byte order mark"},
       "\\u{FEFF}a: b\n^"},
      {"a: x\xEF\xBB\xBF\n", {"1:5 'U+FEFF' is a byte order mark"}, "a: x\\u{FEFF}\n    ^"},
      {"a: b\r\nc: d\r\n", {"1:5 lines end with a carriage return"}, "a: b\\x0d\n    ^"},
      {"a: b\n\tc: d\n", {"2:1 'U+0009' is a tab"}, "\\tc: d\n^"},
      {"\xC3\xA9:\t\"b\tc\"\nd: |\n  \tx\n",
       {"1:3 'U+0009' is a tab", "3:3 'U+0009' is a tab"},
       "\xC3\xA9:\\t\"b\\tc\"\n  ^"},
      {"a: x\x1B[0m\n", {"1:5 'U+001B' is a control character"}, "a: x\\x1b[0m\n    ^"},
      {std::string("a: x\0\n", 6), {"1:5 'U+0000' is a control character"}, "a: x\\x00\n    ^"},
      {"a: \x04\n", {"1:4 'U+0004' is a control character"}, "a: \\x04\n   ^"},
      {"a: \"\xC2\x85\"\n",
       {"1:5 'U+0085' is a line end that only some readers know"},
       "a: \"\\u{0085}\"\n    ^"},
      {"a: \"\xE2\x80\xA8\"\n",
       {"1:5 'U+2028' is a line end that only some readers know"},
       "a: \"\\u{2028}\"\n    ^"},
      {"a: \"\xEF\xBF\xBE\"\n", {"1:5 'U+FFFE' is not a character"}, "a: \"\xEF\xBF\xBE\"\n    ^"},
      {"", {"1:1 the file is empty"}, "\n^", Kind::cut_off},
      {"\n", {"1:1 there is nothing in this file"}, "\n^", Kind::cut_off},
      {"# only this\n", {"1:1 there is nothing in this file"}, "# only this\n^", Kind::cut_off},
      {"a: b\nc: d",
       {"2:5 the file has been cut off: its last line has no end"},
       "c: d\n    ^",
       Kind::cut_off},
      {"a: b\n\n\n", {"3:1 blank lines at the end of the file"}, "\n^"},
      {"a: " + std::string(1024 * 1024, 'x') + "\n",
       {"1:1 the file has 1048580 bytes; the most is 1048576"},
       "a: " + std::string(37, 'x') + "\xE2\x80\xA6\n^",
       Kind::too_large},
  });
}

TEST_CASE("yaml refusals: conflicts and documents") {
  check_rows({
      {"a: b\n<<<<<<< HEAD\nc: d\n||||||| base\n=======\nc: e\n>>>>>>> theirs\n=======\n<<<<<<< HEAD\n",
       {"2:1 git left the two sides of a conflict here", "8:1 git left the two sides of a conflict here",
        "9:1 git left the two sides of a conflict here"},
       "<<<<<<< HEAD\n^",
       Kind::conflict_markers},
      {"a: b\n=======\n>>>>>>> x\n",
       {"2:1 git left the two sides of a conflict here", "3:1 git left the two sides of a conflict here"},
       "=======\n^",
       Kind::conflict_markers},
      {"%YAML 1.2\n---\na: b\n",
       {"1:1 '%' begins a directive", "2:1 '---' begins another document"},
       "%YAML 1.2\n^"},
      {"a: b\n---\nc: d\n", {"2:1 '---' begins another document"}, "---\n^"},
      {"--- a\n", {"1:1 '---' begins another document"}, "--- a\n^"},
      {"a: b\n...\n", {"2:1 '...' ends the document"}, "...\n^"},
      {"a: b\n... # x\n", {"2:1 '...' ends the document"}, "... # x\n^"},
      {"{a: b}\nc: d\n", {"2:1 this stands after the end of the document"}, "c: d\n^"},
      {"  a: b\nc: d\n", {"2:1 this stands after the end of the document"}, "c: d\n^"},
      {"- a\nb: c\n", {"1:1 the file does not begin with 'key: value'"}, "- a\n^"},
      {"a:b\n", {"1:1 the file does not begin with 'key: value'"}, "a:b\n^"},
      {"~\n", {"1:1 the file does not begin with 'key: value'"}, "~\n^"},
      {"|\n  a\n", {"1:1 the file does not begin with 'key: value'"}, "|\n^"},
      {"[a]\n", {"1:1 the file does not begin with 'key: value'"}, "[a]\n^"},
      {"\"a\":b\n", {"1:1 the file does not begin with 'key: value'"}, "\"a\":b\n^"},
  });
}

TEST_CASE("yaml refusals: keys and nothing") {
  check_rows({
      {"a: b\nc:\n  d: 1\n  d: 2\na: e\nc: f\na: g\n",
       {"4:3 'd' is here a second time; the first is on line 3",
        "5:1 'a' is here a second time; the first is on line 1",
        "6:1 'c' is here a second time; the first is on line 2",
        "7:1 'a' is here a second time; the first is on line 1"},
       "  d: 2\n  ^",
       Kind::repeated_key},
      {"a: {k: 1, \"k\": 2}\n",
       {"1:11 'k' is here a second time; the first is on line 1"},
       "a: {k: 1, \"k\": 2}\n          ^",
       Kind::repeated_key},
      {"a: ~\nb: null\nc: Null\nd:\n  NULL\ne: [~]\n",
       {"1:4 '~' is nothing", "2:4 'null' is nothing", "3:4 'Null' is nothing", "5:3 'NULL' is nothing",
        "6:5 '~' is nothing"},
       "a: ~\n   ^"},
      {"a:\nb: # x\nc: {d: }\n",
       {"1:1 'a' has no value", "2:1 'b' has no value", "3:5 'd' has no value"},
       "a:\n^"},
      {"a:\n  -\n  - b\nc: [,]\n",
       {"2:3 this item of the list has no value", "4:5 this item of the list has no value"},
       "  -\n  ^"},
      {"~: a\n: b\n", {"1:1 this key is nothing", "2:1 this key is nothing"}, "~: a\n^"},
      {"a: b\n<<: {c: d}\n", {"2:1 '<<' merges another map into this one"}, "<<: {c: d}\n^"},
      {"on: a\n12: b\n2026-11-21: c\ntrue: d\n",
       {"1:1 the key 'on' is not text to every reader", "2:1 the key '12' is not text to every reader",
        "3:1 the key '2026-11-21' is not text to every reader",
        "4:1 the key 'true' is not text to every reader"},
       "on: a\n^"},
      {"a: b\nc\n", {"2:1 'c' has no ': ' after it"}, "c\n^"},
      {"a: {b, c: d, e:f}\n",
       {"1:5 'b' has no ': ' after it", "1:14 'e:f' has no ': ' after it"},
       "a: {b, c: d, e:f}\n    ^"},
      {"? a\n: b\n", {"1:1 '?' begins a key of many lines"}, "? a\n^"},
      {"a: {? b : c}\n", {"1:5 '?' begins a key of many lines"}, "a: {? b : c}\n    ^"},
      {"[a, b]: c\n{d: e}: f\n",
       {"1:1 this key is a map or a list", "2:1 this key is a map or a list"},
       "[a, b]: c\n^"},
      {"a: [b: c]\n", {"1:5 a 'key: value' within '[ ]' has no braces"}, "a: [b: c]\n    ^"},
  });
}

TEST_CASE("yaml refusals: what the subset leaves out") {
  check_rows({
      {"a: !x b\nc: !!str d\n!e f: g\nh: ! i\nj: !k [l]\n",
       {"1:4 '!' begins a tag", "2:4 '!' begins a tag", "3:1 '!' begins a tag", "4:4 '!' begins a tag",
        "5:4 '!' begins a tag"},
       "a: !x b\n   ^"},
      {"a: &x b\nc: *x\n&y d: e\nf: &z\n  g: h\n",
       {"1:4 '&' begins an anchor", "2:4 '*' begins an alias", "3:1 '&' begins an anchor",
        "4:4 '&' begins an anchor"},
       "a: &x b\n   ^"},
      {"a: &x\nb: c\n", {"1:4 '&' begins an anchor"}, "a: &x\n   ^"},
      {"a: b\n  c\n", {"1:4 this text goes over more than one line"}, "a: b\n   ^"},
      {"a: |2\n  b\n", {"1:5 a number after '|' or '>' is not read"}, "a: |2\n    ^"},
      {"a: \"\\N\\_\\e\"\n",
       {"1:5 this escape is not read the same everywhere", "1:7 this escape is not read the same everywhere",
        "1:9 this escape is not read the same everywhere"},
       "a: \"\\N\\_\\e\"\n    ^"},
      {"a: \"b\"#c\n", {"1:7 '#' begins a comment only after a blank"}, "a: \"b\"#c\n      ^"},
      {"a: {\"b\":c}\n", {"1:8 ':' needs a blank after it"}, "a: {\"b\":c}\n       ^"},
      {"a: [\nb,\n  c\n]\n",
       {"2:1 this line goes on within brackets and is not indented",
        "4:1 this line goes on within brackets and is not indented"},
       "b,\n^"},
      {"a: {b: {c: {d: {e: {f: {g: {h: {i: j}}}}}}}}\n",
       {"1:32 more than 8 maps and lists within each other"},
       "a: {b: {c: {d: {e: {f: {g: {h: {i: j}}}}}}}}\n                               ^",
       Kind::too_deep},
      {"a: " + std::string(9, '[') + std::string(9, ']') + "\n",
       {"1:11 more than 8 maps and lists within each other"},
       "a: [[[[[[[[[]]]]]]]]]\n          ^",
       Kind::too_deep},
      {"a: " + std::string(100000, '[') + "\n",
       {"1:8 more than 8 maps and lists within each other"},
       "a: " + std::string(44, '[') + "\xE2\x80\xA6\n       ^",
       Kind::too_deep},

  });
}

TEST_CASE("yaml refusals: the first syntax error of a file, with the repeated keys before it") {
  const auto broken = [](std::string bytes, std::string what, std::string shown) {
    check_rows({{std::move(bytes), {std::move(what)}, std::move(shown), Kind::syntax}});
  };
  broken("a: b: c\n", "1:5 ': ' is not expected here", "a: b: c\n    ^");
  broken("a: b\n c: d\n", "2:3 ': ' is not expected here", " c: d\n  ^");
  broken("k: \"\xC3\xA9\" rest\n", "1:8 this does not belong to the lines above",
         "k: \"\xC3\xA9\" rest\n       ^");
  broken("k: 'x' 'y'\n", "1:8 this does not belong to the lines above", "k: 'x' 'y'\n       ^");
  broken("a:\n  b: c\n d: e\n", "3:2 this does not belong to the lines above", " d: e\n ^");
  broken("a:\n  - b\n - c\n", "3:2 this does not belong to the lines above", " - c\n ^");
  broken("a: |\n    b\n  c\n", "3:3 this does not belong to the lines above", "  c\n  ^");
  broken("a: |b\n  c\n", "1:5 nothing may follow '|' or '>'", "a: |b\n    ^");
  broken("a: [1, 2\n", "1:4 '[' is not closed", "a: [1, 2\n   ^");
  broken("a: [1, 2\nb: c\n", "1:4 '[' is not closed", "a: [1, 2\n   ^");
  broken("a: {b: c\nd: e\n", "1:4 '{' is not closed", "a: {b: c\n   ^");
  broken("a: ['b' c]\n", "1:9 ',' or ']' is expected here", "a: ['b' c]\n        ^");
  broken("a: {\"b\" c: d}\n", "1:9 ',' or '}' is expected here", "a: {\"b\" c: d}\n        ^");
  broken("a: [b]]\n", "1:7 this bracket closes nothing", "a: [b]]\n      ^");
  broken("a: b\n}\n", "2:1 this bracket closes nothing", "}\n^");
  broken("a: \"b\n", "1:4 the quote \" does not close on its line", "a: \"b\n   ^");
  broken("a: \"b\nc: \"d\"\n", "1:4 the quote \" does not close on its line", "a: \"b\n   ^");
  broken("a: 'b\n\n  c'\n", "1:4 the quote ' does not close on its line", "a: 'b\n   ^");
  broken("a: \"b\\\n  c\"\n", "1:4 the quote \" does not close on its line", "a: \"b\\\n   ^");
  broken("\"a: b\nc: d\n", "1:1 the quote \" does not close on its line", "\"a: b\n^");
  broken("a: - b\n", "1:4 a list cannot begin here", "a: - b\n   ^");
  broken("a: ? b\n", "1:4 '? ' is not expected here", "a: ? b\n   ^");
  broken("a: @b\n", "1:4 a value cannot begin with this character", "a: @b\n   ^");
  broken("a: \"\\q\"\n", "1:7 this escape is not known", "a: \"\\q\"\n      ^");
  broken("a: \"\\ud800\"\n", "1:11 this escape stands for no character", "a: \"\\ud800\"\n          ^");
  broken("a: *b\n", "1:4 '*' begins an alias", "a: *b\n   ^");
  check_rows({{"a: b\na: ~\nc: d: e\nf: @",
               {"2:1 'a' is here a second time; the first is on line 1", "3:5 ': ' is not expected here",
                "4:5 the file has been cut off: its last line has no end"},
               "a: ~\n^",
               Kind::repeated_key}});
}

TEST_CASE("yaml refusals: manners") {
  YamlManner form;
  form.empty_values = true;
  form.must_end_with_newline = false;
  const YamlRead read = read_yaml("f.yaml", "a:\nb: # choose\nc:\n  - d:\n    e: f", form);
  CHECK(joined(told(read)) == "");
  CHECK(read.tree.find("a")->is_null());
  CHECK(read.tree.find("b")->is_null());
  CHECK(read.tree.find("b")->place.words() == "f.yaml:2:1");
  CHECK(read.tree.find("c")->items[0].find("d")->is_null());
  CHECK(read.tree.find("c")->items[0].find("e")->scalar == "f");
  check_rows({{"a: ~\nc: {d: }\ne:\n  -\nb\n",
               {"1:4 '~' is nothing", "2:5 'd' has no value", "4:3 this item of the list has no value",
                "5:1 'b' has no ': ' after it"},
               "a: ~\n   ^"}},
             form);

  YamlManner bare;
  bare.comments = false;
  check_rows({{"# a\nb: \"# c\" # d\ne: |\n  # f\n# g\nh: [i] # j\nk:\n  l: |\n      m\n   # n\n",
               {"1:1 a comment has no place here", "2:10 a comment has no place here",
                "5:1 a comment has no place here", "6:8 a comment has no place here",
                "10:4 a comment has no place here"},
               "# a\n^"}},
             bare);
  CHECK(read_yaml("f", "a: b#c\nd: |\n  # e\n\n  # f\n", bare).problems.empty());
}

TEST_CASE("yaml refusals: what only looks wrong is read") {
  for (const char* bytes :
       {"---\na: b\n", "a: b\n\n", "a: |\n  <<<<<<< HEAD\n  ...\n  ---\n  %x\n", "a: b # =======\n",
        "\"<<\": b\n\"on\": c\n\"~\": d\n", "a: [\n  b,\n  c,\n  ]\n", "a: https://x?y=z#t\n",
        "# why?\na: b\n", "a: '? b'\n", "a:\n- b\n- c: d\n  e: f\n", "a: |+\n  b\n\n", "a : b\n",
        "a: \"\\u00e9\\x41\\U0001F600\\/\\b\\f\\0\"\n", "a: nullify\nb: ~x\n", "  a: b\n  c: d\n"}) {
    CAPTURE(bytes);
    CHECK(joined(told(read_yaml("f.yaml", bytes))) == "");
  }
}

TEST_CASE("yaml refusals: at most a hundred problems, and long lines stay quick") {
  std::string tabs;
  for (int i = 0; i < 100000; ++i) tabs += "a:\tb\n";
  CHECK(read_yaml("f", tabs).problems.size() == 100);
  std::string keys;
  for (int i = 0; i < 50000; ++i) keys += "a: b\n";
  CHECK(read_yaml("f", keys).problems.size() == 100);
  std::string flow = "a: [";
  for (int i = 0; i < 100000; ++i) flow += "[], ";
  CHECK(read_yaml("f", flow + "b]\n").problems.empty());
}
