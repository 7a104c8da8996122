// A value in Markdown: whatever it holds, cmark shows exactly that and makes nothing else of it.
#include "regard/present/markdown.hpp"

#include <cmark.h>
#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "regard/core/text.hpp"
#include "regard/present/mustache.hpp"

using namespace regard::present;

namespace {

std::string html_of(const std::string& markdown) {
  char* html = cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT);
  std::string out(html);
  std::free(html);
  return out;
}

std::string replaced(std::string text, const std::string& value) {
  const auto at = text.find('@');
  return text.replace(at, 1, value);
}

/// Where a template may write a value ("@"), and what cmark makes of it.
struct Spot {
  std::string markdown;
  std::string html;
};
const Spot spots[] = {
    {"@\n", "<p>@</p>\n"},
    {"@ and on\n", "<p>@ and on</p>\n"},
    {"We write about @, which you sent.\n", "<p>We write about @, which you sent.</p>\n"},
    {"A line\n@\n", "<p>A line\n@</p>\n"},
    {"A line  \n@  \nanother\n", "<p>A line<br />\n@<br />\nanother</p>\n"},
    {"- @\n- two\n", "<ul>\n<li>@</li>\n<li>two</li>\n</ul>\n"},
    {"1. @\n", "<ol>\n<li>@</li>\n</ol>\n"},
    {"# @\n", "<h1>@</h1>\n"},
    {"## About @\n", "<h2>About @</h2>\n"},
    {"> @\n", "<blockquote>\n<p>@</p>\n</blockquote>\n"},
    {"**@**\n", "<p><strong>@</strong></p>\n"},
    {"(@)[x](https://y.example/)\n", "<p>(@)<a href=\"https://y.example/\">x</a></p>\n"},
    {"@[x](https://y.example/)\n", "<p>@<a href=\"https://y.example/\">x</a></p>\n"},
    {"[@](https://y.example/)\n", "<p><a href=\"https://y.example/\">@</a></p>\n"},
    {"*a @ b*\n", "<p><em>a @ b</em></p>\n"},
};

}  // namespace

TEST_CASE("a value stays in its place and says what it said") {
  const std::vector<std::string> values = {"](javascript:x)",
                                           "<script>",
                                           "</p><script>alert(1)</script>",
                                           "<!-- a -->",
                                           "<http://x.example>",
                                           "**a**",
                                           "*a",
                                           "_a_",
                                           "__a__",
                                           "# x",
                                           "x #",
                                           "#",
                                           "###### x ##",
                                           "1. x",
                                           "1) x",
                                           "1.",
                                           "12)",
                                           "123456789. x",
                                           "1234567890. x",
                                           "- x",
                                           "-",
                                           "---",
                                           "- - -",
                                           "+ x",
                                           "+",
                                           "* x",
                                           "***",
                                           "&amp;",
                                           "&#65;",
                                           "&copy",
                                           "{{decision}}",
                                           "{{{x}}}",
                                           "`",
                                           "``` x",
                                           "`a`",
                                           "a`b",
                                           "a_b_c",
                                           "\\",
                                           "\\\\",
                                           "\\*",
                                           "a\\",
                                           "http://x.example/a_b?c=d&e=f#g",
                                           "www.x.example",
                                           "a@b.example",
                                           "~~~",
                                           "~~~ x",
                                           "===",
                                           "=",
                                           "= x",
                                           "> x",
                                           ">",
                                           "![a](b)",
                                           "!",
                                           "Stop!",
                                           "[x]: /url",
                                           "[x]",
                                           "[^1]",
                                           "|a|b|",
                                           "a | b",
                                           "|---|",
                                           "\"a\" 'b'",
                                           "a -- b",
                                           "...",
                                           ":",
                                           ": x",
                                           "%",
                                           "$x$",
                                           "^x^",
                                           "@",
                                           "\xF0\x9F\x98\x80 fine",
                                           "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",
                                           "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1\xD9\x88\xD9\x85",
                                           "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA7",
                                           "caf\xC3\xA9",
                                           "\xE2\x80\x9Cquoted\xE2\x80\x9D",
                                           "0",
                                           "(a)",
                                           "a)",
                                           "O'Brien-Smith",
                                           "5 < 6 > 4 & 3",
                                           "C:\\temp\\new",
                                           "[ ] to do",
                                           "[x] done"};
  for (const auto& value : values)
    for (const auto& spot : spots) {
      CAPTURE(value);
      CAPTURE(spot.markdown);
      CHECK(html_of(replaced(spot.markdown, escape_markdown(value))) ==
            replaced(spot.html, escape_html(value)));
    }
}

TEST_CASE("what is not a character of one line is folded or spelled out") {
  struct Row {
    std::string value;
    std::string text;
  };
  const Row rows[] = {
      {"    code", "code"},
      {"\tcode", "code"},
      {"a\n\nb", "a b"},
      {"a\r\nb\rc", "a b c"},
      {"a\n# b\n- c\n===\n", "a # b - c ==="},
      {"two  blanks\t\there  \n", "two blanks here"},
      {"a\xC2\x85"
       "b\xE2\x80\xA8"
       "c\xE2\x80\xA9"
       "d",
       "a b c d"},
      {"\xC2\xA0"
       "a\xE2\x80\x83"
       "b\xE3\x80\x80",
       "a b"},
      {"\xC2\xA0", ""},
      {"a\x1b[31m", "a\\x1b[31m"},
      {std::string("a\0b", 3), "a\\x00b"},
      {"\xE2\x80\xAE"
       "evil",
       "\\u{202E}evil"},
      {"a\xE2\x81\xA6"
       "b\xE2\x81\xA9",
       "a\\u{2066}b\\u{2069}"},
      {"a\xE2\x80\x8D\xC3\xA9", "a\\u{200D}\xC3\xA9"},
      {"in\xE2\x80\x8Dvisible", "in\\u{200D}visible"},
      {"\xE2\x80\x8D", "\\u{200D}"},
      {"\xE2\x80\x8B", "\\u{200B}"},
      {"\xff"
       "a",
       "\\xffa"},
      {"", ""},
      {" \n ", ""},
  };
  for (const auto& row : rows)
    for (const auto& spot : spots) {
      CAPTURE(row.value);
      CAPTURE(spot.markdown);
      if (row.text.empty()) {
        CHECK(escape_markdown(row.value).empty());
        continue;
      }
      CHECK(html_of(replaced(spot.markdown, escape_markdown(row.value))) ==
            replaced(spot.html, escape_html(row.text)));
    }
}

TEST_CASE("ordinary English reads as it was written") {
  for (const std::string value :
       {"You rang us on 3 November 2026 (twice), at 09:30 and 4.15 p.m.; we'd asked you not to.",
        "Mrs O'Brien-Smith, 12/3 High Street, York YO1 7AA",
        "complaints@council.example or https://council.example/x",
        "A 20% rise - \"too much\", you said. Why? 2 + 2 = 4", "31.12.2026", "1.5 hours", "3 calls",
        "\xC2\xA3"
        "5 \xE2\x80\x93 and caf\xC3\xA9"})
    CHECK(escape_markdown(value) == value);
}

TEST_CASE("any value at all stays in its place") {
  const std::string_view pieces[] = {"*", "_",  "`",  "[",  "]",    "(",  ")", "<",  ">", "&",
                                     "#", "!",  "\\", "-",  "+",    "=",  "~", "|",  "1", ".",
                                     " ", "\n", "a",  "b;", "amp;", "x:", "/", "\"", "{", "}"};
  unsigned seed = 20261121;
  for (int round = 0; round < 5000; ++round) {
    std::string value;
    for (int i = 0; i < 10; ++i) {
      seed = seed * 1664525U + 1013904223U;
      value += pieces[(seed >> 16U) % std::size(pieces)];
    }
    const std::string text = regard::one_line(value);
    if (text.empty()) continue;
    for (const auto& spot : spots) {
      CAPTURE(value);
      CAPTURE(spot.markdown);
      REQUIRE(html_of(replaced(spot.markdown, escape_markdown(value))) ==
              replaced(spot.html, escape_html(text)));
    }
  }
}
