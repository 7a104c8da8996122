#include "regard/core/text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using regard::nearest;
using regard::normal_text;
using regard::visible;
using regard::wrap;
using Words = std::vector<std::string>;

TEST_CASE("what is UTF-8 and where it stops being so") {
  using namespace std::string_view_literals;
  for (const std::string_view good :
       {""sv, "a"sv, "\0"sv, "\x7f"sv, "é"sv, "€"sv, "\xed\x9f\xbf"sv, "\xee\x80\x80"sv, "😀"sv,
        "\xf4\x8f\xbf\xbf"sv, "\xc2\x80"sv, "\xe0\xa0\x80"sv, "\xf0\x90\x80\x80"sv}) {
    CAPTURE(good);
    CHECK(regard::is_utf8(good));
    CHECK_FALSE(regard::first_bad_utf8(good));
  }
  const std::vector<std::string_view> bad = {"\x80",
                                             "\xbf",
                                             "\xc0\x80",
                                             "\xc1\xbf",
                                             "\xe0\x9f\xbf",
                                             "\xf0\x8f\xbf\xbf",
                                             "\xed\xa0\x80",
                                             "\xed\xbf\xbf",
                                             "\xf4\x90\x80\x80",
                                             "\xf5\x80\x80\x80",
                                             "\xff",
                                             "\xfe",
                                             "\xc3",
                                             "\xe2\x82",
                                             "\xf0\x9f\x98",
                                             "\xc3(",
                                             "\xe2(\x82",
                                             "\xe2\x82(",
                                             "\xf0\x9f\x98(",
                                             "\xc3\xc3\xa9",
                                             "\xf8\x88\x80\x80\x80"};
  for (const std::string_view bytes : bad) {
    CAPTURE(visible(bytes));
    CHECK(regard::first_bad_utf8(bytes) == 0);
    CHECK(regard::first_bad_utf8("né" + std::string(bytes)) == 3);
    CHECK_FALSE(regard::is_utf8(std::string(bytes) + "x"));
  }
}

TEST_CASE("characters and columns") {
  struct Row {
    std::string_view text;
    std::size_t characters;
    std::size_t columns;
  };
  const std::vector<Row> rows = {{"", 0, 0},     {"abc", 3, 3},      {"Siân", 4, 4},    {"Sia\u0302n", 5, 4},
                                 {"日本", 2, 4}, {"😀", 1, 2},        {"ｱ", 1, 1},       {"Ａ", 1, 2},
                                 {"한", 1, 2},   {"a\u200bb", 3, 2}, {"❤\ufe0f", 2, 1}, {"—", 1, 1},
                                 {"\x1b", 1, 0}, {"\xff\xfe", 2, 2}, {"“ok”", 4, 4},    {"€£", 2, 2}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(regard::characters(row.text) == row.characters);
    CHECK(regard::display_width(row.text) == row.columns);
  }
}

TEST_CASE("text is normalised at the door, once and for all") {
  struct Row {
    std::string_view typed;
    std::string_view text;
  };
  const std::vector<Row> rows = {{"", ""},
                                 {" \t\r\n \n", ""},
                                 {"one", "one"},
                                 {"one\n", "one"},
                                 {"  one \t", "one"},
                                 {"\r\n\r\none\r\n", "one"},
                                 {"one\ntwo", "one\ntwo\n"},
                                 {"one\r\ntwo\r\n\r\n", "one\ntwo\n"},
                                 {"one\rtwo\r", "one\ntwo\n"},
                                 {"one\r\rtwo", "one\n\ntwo\n"},
                                 {"one\r\r\ntwo", "one\n\ntwo\n"},
                                 {"one \n\t\n  two\t\n", "one\n\n  two\n"},
                                 {"\n\n   one\n   two", "one\n   two\n"},
                                 {"a\tb", "a\tb"},
                                 {"a\u0085b\u00a0", "a\u0085b\u00a0"}};
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    CHECK(normal_text(row.typed) == row.text);
    CHECK(normal_text(row.text) == row.text);
  }
}

TEST_CASE("what a terminal must not be handed is spelled out") {
  using namespace std::string_view_literals;
  struct Row {
    std::string_view text;
    std::string_view shown;
  };
  const std::vector<Row> rows = {{"plain £5 Siân 😀\nnext", "plain £5 Siân 😀\nnext"},
                                 {"\x1b[31mred", "\\x1b[31mred"},
                                 {"a\tb\rc", "a\\tb\\x0dc"},
                                 {"\0\a\x7f"sv, "\\x00\\x07\\x7f"},
                                 {"\u0085\u009b", "\\u{0085}\\u{009B}"},
                                 {"\u202Egnp.exe", "\\u{202E}gnp.exe"},
                                 {"\u061c\u200e\u200f", "\\u{061C}\\u{200E}\\u{200F}"},
                                 {"\u202a\u202d\u2066\u2069", "\\u{202A}\\u{202D}\\u{2066}\\u{2069}"},
                                 {"a\u200bb\u200cc\u200dd\ufeff", "a\\u{200B}b\\u{200C}c\\u{200D}d\\u{FEFF}"},
                                 {"\u2028\u2029", "\\u{2028}\\u{2029}"},
                                 {"\u2060\U000E0041", "\\u{2060}\\u{E0041}"},
                                 {"\u2010\u2027\u202f\u2065", "\u2010\u2027\u202f\u2065"},
                                 {"a\xff\xc3", "a\\xff\\xc3"},
                                 {"\xed\xa0\x80", "\\xed\\xa0\\x80"}};
  for (const Row& row : rows) {
    CAPTURE(row.shown);
    CHECK(visible(row.text) == row.shown);
  }
  std::string every_byte;
  for (int byte = 0; byte < 256; ++byte) every_byte += static_cast<char>(byte);
  CHECK(regard::is_utf8(visible(every_byte)));
  CHECK(visible(visible(every_byte)) == visible(every_byte));
}

TEST_CASE("one line") {
  CHECK(regard::one_line("") == "");
  CHECK(regard::one_line(" \n\t ") == "");
  CHECK(regard::one_line("  a \n\n b\t\tc\r\nd\v\fe ") == "a b c d e");
}

TEST_CASE("how far two words are apart") {
  struct Row {
    std::string_view a;
    std::string_view b;
    int distance;
  };
  const std::vector<Row> rows = {{"", "", 0},
                                 {"", "abc", 3},
                                 {"same", "same", 0},
                                 {"sumary", "summary", 1},
                                 {"sumamry", "summary", 1},
                                 {"summarz", "summary", 1},
                                 {"kitten", "sitting", 3},
                                 {"ab", "ba", 1},
                                 {"ca", "abc", 3},
                                 {"abcd", "badc", 2},
                                 {"appael", "appeal", 1}};
  for (const Row& row : rows) {
    CAPTURE(row.a);
    CHECK(regard::edit_distance(row.a, row.b) == row.distance);
    CHECK(regard::edit_distance(row.b, row.a) == row.distance);
  }
}

TEST_CASE("the nearest choice, when one is near") {
  const Words nouns = {"case",           "person",         "incident", "warning", "restriction",
                       "representation", "representative", "review",   "appeal",  "due"};
  struct Row {
    std::string_view word;
    std::string_view nearest;
  };
  const std::vector<Row> rows = {{"appael", "appeal"},
                                 {"cas", "case"},
                                 {"acse", "case"},
                                 {"Review", "review"},
                                 {"restr", "restriction"},
                                 {"incidnet", "incident"},
                                 {"rev", "review"},
                                 {"deu", "due"},
                                 {"representatoin", "representation"},
                                 {"wa", ""},
                                 {"", ""},
                                 {"zzz", ""},
                                 {"letter", ""},
                                 {"x", ""},
                                 {"restrictionsandmore", ""},
                                 {"cube", ""}};
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(nearest(row.word, nouns) == row.nearest);
  }
  CHECK(nearest("stat", {"stats", "state", "status"}) == "stats");
  CHECK(nearest("rest", {"rent", "restriction"}) == "restriction");
  CHECK(nearest("rest", {"restriction", "rent"}) == "restriction");
  CHECK(nearest("x", {"y"}).empty());
  CHECK(nearest("case", {}).empty());
  CHECK(nearest(std::string(1000000, 'a'), nouns).empty());
}

TEST_CASE("lists, pieces and small letters") {
  CHECK(regard::quoted_list({}) == "");
  CHECK(regard::quoted_list({"a"}) == "a");
  CHECK(regard::quoted_list({"a", "b"}) == "a and b");
  CHECK(regard::quoted_list({"a", "b", "c"}) == "a, b and c");
  CHECK(regard::split("", ',') == Words{""});
  CHECK(regard::split("a", ',') == Words{"a"});
  CHECK(regard::split(",a,,b,", ',') == Words{"", "a", "", "b", ""});
  CHECK(regard::join({}, ", ") == "");
  CHECK(regard::join({"a", "b{}"}, ", ") == "a, b{}");
  CHECK(regard::join(regard::split("x+y++z", '+'), "+") == "x+y++z");
  CHECK(regard::lower_ascii("AZaz[@É1") == "azaz[@É1");
}

TEST_CASE("words are wrapped by columns and never cut") {
  CHECK(wrap("", 10) == Words{""});
  CHECK(wrap("  \t ", 10) == Words{""});
  CHECK(wrap("one two three", 7) == Words{"one two", "three"});
  CHECK(wrap("one two three", 6) == Words{"one", "two", "three"});
  CHECK(wrap("one two three", 13) == Words{"one two three"});
  CHECK(wrap("  one   two\nthree ", 80) == Words{"one two three"});
  CHECK(wrap("incomprehensible to us", 5) == Words{"incomprehensible", "to us"});
  CHECK(wrap("a b", 0) == Words{"a", "b"});
  CHECK(wrap("日本 日本", 8) == Words{"日本", "日本"});
  CHECK(wrap("日本 日本", 9) == Words{"日本 日本"});
}
