// A letter as a page and as plain text.
#include "regard/present/page.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "regard/core/text.hpp"
#include "regard/present/markdown.hpp"

using namespace regard::present;

namespace {

constexpr const char* letter =
    "Anytown Council  \nThe Guildhall  \nAnytown AN1 2CD\n\n23 November 2026\n\n"
    "# How you can contact us\n\nRing **01234 567891**. This is *about you alone*, and no one else who lives "
    "with you.\n\n"
    "## What you can still do\n\n- Write to <help@anytown.example> or to the address above, whenever you "
    "wish to do so.\n"
    "- Use other services:\n  - bins;\n  - [the list](https://anytown.example/a?b=1&c=2).\n\n"
    "9. On 2 November you rang eleven times.\n10. On 3 November you rang nine times &amp; wrote twice, in "
    "one hour.\n\n"
    "> You said:\n> nobody rings back.\n\n***\n\nYours sincerely,\n";

std::string page(std::string_view markdown, const std::string& banner = "", bool large_print = false) {
  return html_page(markdown, {"A letter", "en-GB", banner, large_print});
}

std::size_t count(const std::string& text, std::string_view what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size())) ++found;
  return found;
}

std::string main_of(const std::string& html) {
  const std::string open = "<main>\n";
  const auto from = html.find(open) + open.size();
  return html.substr(from, html.find("</main>") - from);
}

/// Every element that is opened is closed in its turn.
bool balanced(const std::string& html) {
  std::vector<std::string> open;
  for (auto at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
    const auto end = html.find('>', at);
    const std::string tag = html.substr(at + 1, end - at - 1);
    const std::string name = tag.substr(0, tag.find(' '));
    if (name.starts_with("!") || name == "meta" || name == "br" || name == "hr") continue;
    if (!name.starts_with("/")) {
      open.push_back(name);
    } else {
      if (open.empty() || "/" + open.back() != name) return false;
      open.pop_back();
    }
  }
  return open.empty();
}

}  // namespace

TEST_CASE("a letter as plain text") {
  CHECK(plain_text(letter, 40) ==
        "Anytown Council\n"
        "The Guildhall\n"
        "Anytown AN1 2CD\n"
        "\n"
        "23 November 2026\n"
        "\n"
        "How you can contact us\n"
        "======================\n"
        "\n"
        "Ring 01234 567891. This is about you\n"
        "alone, and no one else who lives with\n"
        "you.\n"
        "\n"
        "What you can still do\n"
        "---------------------\n"
        "\n"
        "- Write to help@anytown.example or to\n"
        "  the address above, whenever you wish\n"
        "  to do so.\n"
        "- Use other services:\n"
        "  - bins;\n"
        "  - the list\n"
        "    (https://anytown.example/a?b=1&c=2).\n"
        "\n"
        "9.  On 2 November you rang eleven times.\n"
        "10. On 3 November you rang nine times &\n"
        "    wrote twice, in one hour.\n"
        "\n"
        "> You said: nobody rings back.\n"
        "\n"
        "----------------------------------------\n"
        "\n"
        "Yours sincerely,\n");
}

TEST_CASE("pieces of plain text") {
  struct Row {
    std::string markdown;
    std::string text;
  };
  const Row rows[] = {
      {"", "\n"},
      {"one", "one\n"},
      {"one\n\n\n\n", "one\n"},
      {"<!-- a note -->\n\nTwo <b>words</b>.", "Two words.\n"},
      {"A\\\nB", "A\nB\n"},
      {"- a\n\n- b\n\n  c", "- a\n\n- b\n\n  c\n"},
      {"-\n- b", "-\n- b\n"},
      {"1) a\n2) b", "1) a\n2) b\n"},
      {"> a\n>\n> - b", "> a\n>\n> - b\n"},
      {"    two  blanks\n\n    kept", "    two  blanks\n\n    kept\n"},
      {"`a  b` and ``c`d``", "a b and c`d\n"},
      {"[https://a.example](https://a.example)", "https://a.example\n"},
      {"[a@b.example](mailto:a@b.example) [01](tel:01) [](https://c.example)",
       "a@b.example 01\nhttps://c.example\n"},
      {"[**the** *site*](https://a.example \"title\")", "the site\n(https://a.example)\n"},
      {"![the arms](https://a.example/x.png)", "the arms\n"},
      {"### caf\xC3\xA9", "caf\xC3\xA9\n----\n"},
      {"&lt;a&gt; &copy; &#65;", "<a> \xC2\xA9 A\n"},
      {"a\xff"
       "b",
       "a\xEF\xBF\xBD"
       "b\n"},
      {"aaaaaaaaaaaaaaaaaaaaaaaaa bb", "aaaaaaaaaaaaaaaaaaaaaaaaa\nbb\n"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.markdown);
    CHECK(plain_text(row.markdown, 20) == row.text);
  }
  CHECK(plain_text("a\n\n---", static_cast<std::size_t>(-1)) == "a\n\n" + std::string(72, '-') + "\n");
  CHECK(plain_text("a b", 0) == "a b\n");
}

TEST_CASE("plain text keeps within its width") {
  for (const std::size_t width : {24U, 30U, 72U, 100U})
    for (const auto& line : regard::split(plain_text(letter, width), '\n')) {
      CAPTURE(line);
      CHECK((regard::display_width(line) <= width || line.find("https://") != std::string::npos ||
             line.find('@') != std::string::npos));
      CHECK((line.empty() || line.back() != ' '));
    }
}

TEST_CASE("a letter as a page") {
  const std::string html = page(letter, "DRAFT");
  CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"));
  CHECK(html.ends_with("</html>\n"));
  CHECK(balanced(html));
  CHECK(count(html, "<title>A letter</title>") == 1);
  CHECK(count(html, "name=\"viewport\"") == 1);
  CHECK(count(html, "<h1>How you can contact us</h1>") == 1);
  CHECK(count(html, "<h1") == 1);
  CHECK(count(html, "<p class=\"banner\" role=\"note\">DRAFT</p>") == 1);
  CHECK(count(html, "content: \"DRAFT\"") == 1);
  CHECK(count(html, "Anytown Council<br />\nThe Guildhall<br />\n") == 1);
  CHECK(count(html,
              "<a href=\"https://anytown.example/a?b=1&amp;c=2\">the list</a><span class=\"address\"> "
              "(https://anytown.example/a?b=1&amp;c=2)</span>.") == 1);
  CHECK(count(html, "class=\"address\"") == 1);
  for (const char* elsewhere : {"src=", "url(", "@import", "<link", "<script", "<img"}) {
    CAPTURE(elsewhere);
    CHECK(count(html, elsewhere) == 0);
  }
}

TEST_CASE("a page without a banner, in large print, with words to be escaped") {
  CHECK(count(page(letter), "DRAFT") == 0);
  CHECK(count(page(letter), "role=\"note\"") == 0);
  CHECK(count(page(letter), "@top-center { content: ") == 0);
  CHECK(count(page("text"), "<h1") == 0);
  CHECK(count(page(letter), "<html lang=\"en-GB\">") == 1);
  CHECK(count(page(letter, "", true), "<html lang=\"en-GB\" class=\"large-print\">") == 1);
  CHECK(count(page(letter), "html { font-size: 12pt;") == 1);
  CHECK(count(page(letter, "", true), "html.large-print { font-size: 18pt; }") == 1);
  CHECK(count(page(letter), "@page { margin-top: 24mm; font-size: 18pt;") == 0);
  CHECK(count(page(letter, "", true), "@page { margin-top: 24mm; font-size: 18pt;") == 1);
  const std::string html = html_page("x", {"A & <B>", "en\"><i>", "</style><b>\"\n\\", false});
  CHECK(balanced(html));
  CHECK(count(html, "<title>A &amp; &lt;B&gt;</title>") == 1);
  CHECK(count(html, "lang=\"en&quot;&gt;&lt;i&gt;\"") == 1);
  CHECK(count(html, "</style>") == 1);
  CHECK(count(html, "content: \"\\3c \\2f style\\3e \\3c b\\3e \\22 \\a \\5c \"") == 1);
  CHECK(count(html, "&lt;/style&gt;&lt;b&gt;&quot;") == 1);
}

TEST_CASE("the recipient is found by their lines, as Markdown reads them, and what stands before is the sender") {
  const std::string first = "**Anytown Council**\\\nThe Guildhall\n\n23 November 2026\n\n";
  const std::string rest = "Dear Kit\n\n# A heading\n";
  struct Row {
    std::string why, block;
    std::vector<std::string> recipient;
    bool found;
  };
  const Row rows[] = {
      {"breaks by a backslash", "Kit Marlow\\\n14 Elm Row\\\nAN2 3EF", {"Kit Marlow", "14 Elm Row", "AN2 3EF"}, true},
      {"breaks by blanks", "Kit Marlow  \n14 Elm Row", {"Kit Marlow", "14 Elm Row"}, true},
      {"in bold", "**Kit Marlow**\\\n14 Elm Row", {"Kit Marlow", "14 Elm Row"}, true},
      {"a name and no address", "Kit Marlow", {"Kit Marlow"}, true},
      {"what Markdown would read", "\\*Kit\\* \\<b\\>\\\n1\\. Elm Row", {"*Kit* <b>", "1. Elm Row"}, true},
      {"blanks too many", "Kit Marlow", {" Kit   Marlow "}, true},
      {"one line more", "Kit Marlow\\\n14 Elm Row\\\nAN2 3EF", {"Kit Marlow", "14 Elm Row"}, false},
      {"one line less", "Kit Marlow", {"Kit Marlow", "14 Elm Row"}, false},
      {"in one line", "Kit Marlow, 14 Elm Row", {"Kit Marlow", "14 Elm Row"}, false},
      {"not a paragraph", "# Kit Marlow", {"Kit Marlow"}, false},
      {"nobody is written to", "Kit Marlow", {}, false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.why);
    PageWords words{"A letter", "en-GB", "", false};
    words.recipient = row.recipient;
    const auto html = html_page(first + row.block + "\n\n" + rest, words);
    CHECK(balanced(html));
    CHECK(count(html, "<body>\n<header>\n<div class=\"sender\">\n<p><strong>Anytown") == (row.found ? 1 : 0));
    CHECK(count(html, "<p><span class=\"whole\">23 November 2026</span></p>\n</div>\n</header>\n<main>\n<div class=\"recipient\">") == (row.found ? 1 : 0));
    CHECK(count(html, "<html lang=\"en-GB\" class=\"posted\">") == (row.found ? 1 : 0));
    CHECK(count(html, "<header>") == (row.found ? 1 : 0));
    CHECK(count(html, "23 November 2026") == 1);
    CHECK(count(html, "Dear Kit") == 1);
  }
}

TEST_CASE("an address too long for the window is printed smaller, and never larger than the letter") {
  const auto points = [](const std::vector<std::string>& recipient, bool large_print = false) {
    PageWords words{"A letter", "en-GB", "", large_print};
    words.recipient = recipient;
    std::string markdown;
    for (const auto& line : recipient) markdown += (markdown.empty() ? "" : "\\\n") + line;
    const auto html = html_page(markdown + "\n\nDear", words);
    const auto from = html.find(".recipient p { font-size: ") + 26;
    REQUIRE(html.find(".recipient p { font-size: ") != std::string::npos);
    return std::stod(html.substr(from));
  };
  const std::vector<std::string> four = {"Kit Marlow", "14 Elm Row", "Anytown", "AN2 3EF"};
  const std::vector<std::string> eight = {"Kit Marlow", "Flat 2", "Elm House", "14 Elm Row", "Upper End", "Anytown", "Anyshire", "AN2 3EF"};
  CHECK(points({"Kit Marlow"}) == 12);
  CHECK(points(four) == 12);
  CHECK(points(four, true) == 16);  // four lines of 16 points are what the window holds
  CHECK(points(eight) == 8);
  CHECK(points(eight, true) == 8);
  auto long_name = four;
  long_name[0] = std::string(300, 'm');
  CHECK(points(long_name) < 8);
  CHECK(points(long_name) > 5);
  for (const std::string wide : {"\xF0\x9F\x98\x80", "\xE6\xBC\xA2", "W"}) {
    std::string line;
    for (int i = 0; i < 80; ++i) line += wide;
    CAPTURE(line);
    CHECK(points({line, "14 Elm Row", "Anytown", "AN2 3EF"}) < points(four));
  }
}

TEST_CASE("the logo stands in the page itself, at the head of the sender, with the council's name for who does not see it") {
  PageWords words{"A letter", "en-GB", "DRAFT", false};
  words.recipient = {"Kit Marlow"};
  words.logo = "\x89PNG\r\n\x1a\nxy";
  words.sender = "Any & Town";
  const std::string picture = "<p><img class=\"logo\" src=\"data:image/png;base64,iVBORw0KGgp4eQ==\" alt=\"Any &amp; Town\"></p>\n";
  CHECK(count(html_page("Council\n\nKit Marlow\n\nDear", words), "DRAFT</p>\n<div class=\"sender\">\n" + picture + "<p>Council</p>") == 1);
  CHECK(count(html_page("A notice", words), picture + "</div>\n</header>\n<main>\n<p>A notice</p>") == 1);
  words.logo.clear();
  CHECK(count(html_page("A notice", words), "<img") == 0);
}

TEST_CASE("a line is not broken within a date, a telephone number or the word e-mail") {
  struct Row {
    std::string text;
    std::vector<std::string> whole;
  };
  const Row rows[] = {
      {"from 8 December 2026 until 8 June 2027.", {"8 December 2026", "8 June 2027"}},
      {"o 8 Rhagfyr 2026", {"8 Rhagfyr 2026"}},
      {"2026-12-08", {}},
      {"8 contacts 20260", {}},
      {"38 December 2026", {"38 December 2026"}},
      {"138 December 2026", {}},
      {"8 December", {}},
      {"8 December 26", {}},
      {"ring 01632 960100, or 020 7946 0000", {"01632 960100", "020 7946 0000"}},
      {"0300 061 0614", {"0300 061 0614"}},
      {"0800 34 34 24", {"0800 34 34 24"}},
      {"01632 960100 0", {"01632 960100"}},
      {"999", {}},
      {"at 10:25 on 8 June 2026", {"8 June 2026"}},
      {"RC-2026 960100", {}},
      {"0", {}},
      {"", {}},
      {"E-mail us or send an e-mail", {"E-mail", "e-mail"}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const auto html = page(regard::present::escape_markdown(row.text));
    CHECK(balanced(html));
    CHECK(count(html, "<span class=\"whole\">") == row.whole.size());
    for (const auto& words : row.whole) CHECK(count(html, "<span class=\"whole\">" + words + "</span>") == 1);
    CHECK(plain_text(regard::present::escape_markdown(row.text)) == row.text + "\n");
  }
}

TEST_CASE("a page says which way its language is written") {
  const auto in = [](const std::string& language) { return html_page("x", {"A letter", language, "", false}); };
  CHECK(count(in("cy"), "<html lang=\"cy\">") == 1);
  CHECK(count(in("ur"), "<html lang=\"ur\" dir=\"rtl\">") == 1);
}

TEST_CASE("nothing dangerous and nothing from elsewhere comes through") {
  struct Row {
    std::string markdown;
    std::string body;
  };
  const Row rows[] = {
      {"<script>alert(1)</script>", "<!-- raw HTML omitted -->\n"},
      {"a <img src=x onerror=y> b", "<p>a <!-- raw HTML omitted --> b</p>\n"},
      {"[a](javascript:x)", "<p><a href=\"\">a</a></p>\n"},
      {"![the *arms*](https://a.example/x.png) here", "<p>the <em>arms</em> here</p>\n"},
      {"![a ![b](c) d](e)", "<p>a b d</p>\n"},
      {"[![b](c)](https://a.example)",
       "<p><a href=\"https://a.example\">b</a><span class=\"address\"> (https://a.example)</span></p>\n"},
      {"<https://a.example>", "<p><a href=\"https://a.example\">https://a.example</a></p>\n"},
      {"[x](<https://a.example/\"<i>>)",
       "<p>[x](&lt;https://a.example/&quot;<!-- raw HTML omitted -->&gt;)</p>\n"},
      {"[x](https://a.example/\"')",
       "<p><a href=\"https://a.example/%22&#x27;\">x</a><span class=\"address\"> "
       "(https://a.example/&quot;')</span></p>\n"},
      {std::string("a\0b\xff", 4),
       "<p>a\xEF\xBF\xBD"
       "b\xEF\xBF\xBD</p>\n"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.markdown);
    CHECK(main_of(page(row.markdown)) == row.body);
  }
}

TEST_CASE("an escaped value reads the same in plain text") {
  for (const std::string value :
       {"**a** _b_ `c` [d](e)", "# x", "1. x", "- x", "&amp;", "{{decision}}", "a\\b", "<b>", "==="}) {
    CAPTURE(value);
    CHECK(plain_text(escape_markdown(value)) == value + "\n");
    CHECK(plain_text("- " + escape_markdown(value)) == "- " + value + "\n");
  }
}

TEST_CASE("however deeply a letter is nested, it has a page and a text, and no word is lost") {
  const std::string quotes = std::string(5000, '>') + " deep";
  CHECK(count(plain_text(quotes), "deep") == 1);
  CHECK(plain_text(quotes).size() < 100);
  CHECK(count(page(quotes), "<p>deep</p>") == 1);
  std::string lists;
  for (int i = 0; i < 60; ++i) lists += std::string(static_cast<std::size_t>(2 * i), ' ') + "- item\n";
  CHECK(count(plain_text(lists), "item") == 60);
  const std::string marks(40, '>');
  CHECK(count(plain_text(marks + " one\n" + marks + "\n" + marks + " two"), "one two") == 1);
  const std::string code = std::string(40, '>') + "     code";
  CHECK(count(plain_text(code), "code") == 1);
}
