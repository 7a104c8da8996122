// The template engine: the Mustache specification's core cases where its files are at hand, and what a letter
// may never have.
#include "regard/present/mustache.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "regard/core/error.hpp"

using namespace regard;
using namespace regard::present;

namespace {

using Json = nlohmann::ordered_json;
using Texts = std::map<std::string, std::string, std::less<>>;

Tree tree_of(const Json& json) {
  if (json.is_null()) return Tree::null();
  if (json.is_boolean()) return Tree::boolean(json.get<bool>());
  if (json.is_string()) return Tree::text(json.get<std::string>());
  if (json.is_array()) {
    Tree list = Tree::list();
    for (const auto& item : json) list.items.push_back(tree_of(item));
    return list;
  }
  if (json.is_object()) {
    Tree map = Tree::map();
    for (const auto& [key, value] : json.items()) map.set(key, tree_of(value));
    return map;
  }
  return Tree::word(json.dump());
}

Partials among(Texts texts) {
  return [texts = std::move(texts)](std::string_view name) -> std::optional<std::string> {
    const auto at = texts.find(name);
    if (at == texts.end()) return std::nullopt;
    return at->second;
  };
}

const Json letter_data = Json::parse(R"({
  "review_on": "2026-08-31", "blank": "", "spaces": " \n", "nothing": null, "no": false, "yes": true,
  "reasons": ["a", "b"], "none": [], "person": {"name": "A. Fictional", "title": null, "home": {"town": "York"}},
  "trick": "{{review_on}} {{{nothing}}} {{=<% %>=}} {{>other}} <b>",
  "measures": [{"name": "one", "why": "w"}, {"name": "two", "why": ""}]
})");

std::string strictly(std::string_view text, const Texts& partials = {}) {
  return Template("decision", text, among(partials)).fill_in(tree_of(letter_data), escape_html).text;
}

std::string loosely(std::string_view text, const Texts& partials = {}) {
  return Template("decision", text, among(partials)).fill_in(tree_of(letter_data), escape_html, {false}).text;
}

Error failure(std::string_view text, const Texts& partials = {}, bool strict = true) {
  try {
    const auto out = strict ? strictly(text, partials) : loosely(text, partials);
    FAIL("no error, but: ", out);
  } catch (const Error& error) {
    return error;
  }
  throw std::logic_error("not reached");
}

std::filesystem::path specification() {
  if (const char* folder = std::getenv("REGARD_CONFORMANCE"))
    return std::filesystem::path(folder) / "mustache";
#ifdef REGARD_SOURCE_DIR
  return std::filesystem::path(REGARD_SOURCE_DIR "/../shared/conformance/mustache");
#else
  return {};
#endif
}

}  // namespace

TEST_CASE("the core cases of the Mustache specification") {
  const auto folder = specification();
  if (folder.empty() || !std::filesystem::is_directory(folder)) {
    MESSAGE(
        "skipped: the Mustache specification's files are not here; REGARD_CONFORMANCE names their folder");
    return;
  }
  int cases = 0;
  for (const char* name : {"comments", "delimiters", "interpolation", "inverted", "partials", "sections"}) {
    std::ifstream file(folder / (std::string(name) + ".json"));
    REQUIRE(file);
    const Json specification_file = Json::parse(file);
    for (const auto& test : specification_file.at("tests")) {
      CAPTURE(name);
      CAPTURE(test.at("name").get<std::string>());
      Texts partials;
      if (test.contains("partials")) partials = test.at("partials").get<Texts>();
      const auto text = test.at("template").get<std::string>();
      CHECK(Template("case", text, among(partials)).fill_in(tree_of(test.at("data")), escape_html, {false}).text ==
            test.at("expected").get<std::string>());
      ++cases;
    }
  }
  CHECK(cases == 136);
}

TEST_CASE("what a letter may say") {
  struct Row {
    std::string text;
    const char* expected;
  };
  const Texts partials = {{"address", "{{name}},\n{{home.town}}\n"}, {"empty", ""}};
  const Row rows[] = {
      {"", ""},
      {"no tags { } at all", "no tags { } at all"},
      {"on {{review_on}}.", "on 2026-08-31."},
      {"{{ person.home.town }}", "York"},
      {"{{#person}}{{name}} of {{home.town}} by {{review_on}}{{/person}}",
       "A. Fictional of York by 2026-08-31"},
      {"{{#reasons}}\n- {{.}}\n{{/reasons}}\nend", "- a\n- b\nend"},
      {"{{#no}}{{missing}}{{/no}}{{#none}}{{missing}}{{/none}}.", "."},
      {"{{#nothing}}x{{/nothing}}{{#blank}}x{{/blank}}.", "."},
      {"{{#spaces}}{{spaces}}{{/spaces}}{{^spaces}}none{{/spaces}}", "none"},
      {"{{#yes}}in force{{/yes}}{{^yes}}not{{/yes}}", "in force"},
      {"{{#person.title}}{{person.title}} {{/person.title}}{{person.name}}", "A. Fictional"},
      {"{{#measures}}{{name}}{{#why}}: {{why}}{{/why}};{{/measures}}", "one: w;two;"},
      {"{{#person}}\n  {{> address }}\n{{/person}}\n", "  A. Fictional,\n  York\n"},
      {"[{{>empty}}]", "[]"},
      {"a\r\n{{! a note\r\n on two lines }}\r\nb", "a\r\nb"},
      {"{{=| |=}}\n|review_on|", "2026-08-31"},
      {"é{{review_on}}ü", "é2026-08-31ü"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(strictly(row.text, partials) == row.expected);
  }
}

TEST_CASE("a value is never run as a template") {
  const std::string shown = "{{review_on}} {{{nothing}}} {{=&lt;% %&gt;=}} {{&gt;other}} &lt;b&gt;";
  const Texts partials = {{"other", "RUN"}, {"indirect", "{{trick}}"}};
  CHECK(strictly("{{trick}}|{{review_on}}", partials) == shown + "|2026-08-31");
  CHECK(strictly("{{#trick}}{{.}}{{/trick}}", partials) == shown);
  CHECK(strictly(" {{>indirect}}", partials) == " " + shown);
}

TEST_CASE("what a letter may not have, with its place") {
  struct Row {
    std::string text;
    const char* where;
    const char* what;  // after "template 'decision' "
    const char* mend;  // part of it
  };
  const Row rows[] = {
      {"a\né {{review_in}}", "decision:2:3", "needs a value for 'review_in', and there is none",
       "did you mean 'review_on'?"},
      {"{{zzzzzzzz}}", "decision:1:1", "needs a value for 'zzzzzzzz', and there is none",
       "put it in a section"},
      {"{{person.nam}}", "decision:1:1", "needs a value for 'person.nam', and there is none",
       "did you mean 'person.name'?"},
      {"{{persn.name}}", "decision:1:1", "needs a value for 'persn.name', and there is none",
       "did you mean 'person.name'?"},
      {"{{person.home.twn}}", "decision:1:1", "needs a value for 'person.home.twn', and there is none",
       "did you mean 'person.home.town'?"},
      {"{{review_on.day}}", "decision:1:1", "needs a value for 'review_on.day', and there is none", ""},
      {" {{blank}}", "decision:1:2", "needs a value for 'blank', and it is empty", "section"},
      {"{{spaces}}", "decision:1:1", "needs a value for 'spaces', and it is empty", "section"},
      {"{{nothing}}", "decision:1:1", "needs a value for 'nothing', and it is empty", "section"},
      {"{{#measures}}\n{{why}}\n{{/measures}}", "decision:2:1", "needs a value for 'why', and it is empty",
       "section"},
      {"{{reasons}}", "decision:1:1", "writes 'reasons' as one value, and it is a list", "{{#reasons}}"},
      {"{{person}}", "decision:1:1", "writes 'person' as one value, and it is a map", "{{#person}}"},
      {"{{#reason}}x{{/reason}}", "decision:1:1", "has a section on 'reason', and nothing is called that",
       "did you mean 'reasons'?"},
      {"{{^reason}}x{{/reason}}", "decision:1:1", "has a section on 'reason', and nothing is called that",
       "did you mean 'reasons'?"},
      {"{{#no}}\n {{{review_on}}}{{/no}}", "decision:2:2",
       "writes 'review_on' unescaped, and a letter never takes a value unescaped", "write {{review_on}}"},
      {"{{& review_on}}", "decision:1:1",
       "writes 'review_on' unescaped, and a letter never takes a value unescaped", "write {{review_on}}"},
      {"{{#no}}{{>lost}}{{/no}}", "decision:1:8", "takes in 'lost', and there is no template of that name",
       "add the template"},
      {"ok\n\n {{review_on}}}}", "decision:3:15", "has '}}' left over outside any tag", "remove"},
      {"{{=< >=}}ab\né{{", "decision:2:2", "has '{{' left over outside any tag", "remove"},
      {"{{>a}}", "c:1:15", "takes itself in: a > b > c > a", "remove the partial 'a'"},
      {"x {{>self}}", "self:2:1", "takes itself in: self > self", "remove the partial 'self'"},
      {"{{>decision}}", "decision:1:1", "takes itself in: decision > decision", "remove"},
      {"{{>bad}}", "bad:2:3", "needs a value for 'review_of', and there is none", "'review_on'"},
      {"   {{>bad}}", "bad:2:3", "needs a value for 'review_of', and there is none", "'review_on'"},
  };
  const Texts partials = {{"a", "{{>b}}"},
                          {"b", "{{>c}}"},
                          {"c", "{{#no}}{{/no}}{{>a}}"},
                          {"self", "\n{{>self}}"},
                          {"bad", "fine\n  {{review_of}}"}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Error error = failure(row.text, partials);
    CHECK(error.kind == Error::Kind::records);
    CHECK(error.where.words() == row.where);
    CHECK(error.what == "template '" + error.where.source + "' " + row.what);
    CHECK(error.mend.find(row.mend) != std::string::npos);
  }
}

TEST_CASE("a template that cannot be read is an error, strict or not") {
  struct Row {
    std::string text;
    const char* where;
    const char* what;  // after "template 'decision': "
  };
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += "{{#yes}}";
  const Row rows[] = {
      {"a\n {{#yes}}b", "decision:2:2", "section 'yes' is not closed"},
      {"{{#yes}}{{^no}}{{/yes}}{{/no}}", "decision:1:16",
       "'yes' is closed, and the section open here is 'no', from line 1"},
      {"x{{/yes}}", "decision:1:2", "'yes' is closed, and no section is open"},
      {"a\nb {{review_on", "decision:2:3", "a tag is not closed"},
      {"{{{review_on}}", "decision:1:1", "a tag is not closed"},
      {"{{", "decision:1:1", "a tag is not closed"},
      {"{{! for ever", "decision:1:1", "a tag is not closed"},
      {"{{}}", "decision:1:1", "'' is not a name"},
      {"{{#}}{{/}}", "decision:1:1", "'' is not a name"},
      {"{{review on}}", "decision:1:1", "'review on' is not a name"},
      {"{{a..b}}", "decision:1:1", "'a..b' is not a name"},
      {"{{.a}}", "decision:1:1", "'.a' is not a name"},
      {"{{>*person.name}}", "decision:1:1", "'*person.name' is not the name of a partial"},
      {"{{>../secret}}", "decision:1:1", "'../secret' is not the name of a partial"},
      {"{{<parent}}{{/parent}}", "decision:1:1", "'<parent' is not a name"},
      {"{{=<% %>}}", "decision:1:1", "a tag is not closed"},
      {"{{=<=}}", "decision:1:1", "'<' does not set delimiters"},
      {"{{=a b c=}}", "decision:1:1", "'a b c' does not set delimiters"},
      {"{{== ==}}", "decision:1:1", "'= =' does not set delimiters"},
      {deep, "decision:1:257", "section 'yes' is nested too deeply"},
  };
  for (const Row& row : rows)
    for (const bool strict : {true, false}) {
      CAPTURE(row.text);
      CAPTURE(strict);
      const Error error = failure(row.text, {}, strict);
      CHECK(error.kind == Error::Kind::records);
      CHECK(error.where.words() == row.where);
      CHECK(error.what == std::string("template 'decision': ") + row.what);
      CHECK_FALSE(error.mend.empty());
    }
}

TEST_CASE("without strictness a cycle of partials that the data do not end is an error too") {
  const Error error = failure("{{>a}}", {{"a", "{{>b}}"}, {"b", "{{#yes}}{{>a}}{{/yes}}"}}, false);
  CHECK(error.what == "template 'b' takes itself in: a > b > a");
  CHECK(error.where.words() == "b:1:9");
  CHECK(loosely("{{>a}}", {{"a", "x{{#no}}{{>a}}{{/no}}"}}) == "x");
}

TEST_CASE("a value that the escape leaves blank is a blank in the letter") {
  const Escape drop = [](std::string_view) { return std::string(" "); };
  CHECK_THROWS_WITH_AS(Template("t", "{{review_on}}", among({})).fill_in(tree_of(letter_data), drop),
                       "template 't' needs a value for 'review_on', and it is empty", Error);
}

TEST_CASE("the names a template mentions") {
  const Texts partials = {{"sign", "{{officer.name}} {{#post}}{{.}}{{/post}} {{>sign}} {{date}}"}};
  const auto names_in = [](std::string_view text, const Partials& some) { return Template("t", text, some).names(); };
  const auto names = names_in("{{date}} {{#a}}{{b.c}}{{^d}}{{&e}}{{/d}}{{/a}} {{! no }} {{>sign}} {{>lost}} {{date}}", among(partials));
  CHECK(names == std::vector<std::string>{"date", "a", "b.c", "d", "e", "officer.name", "post"});
  CHECK(names_in("plain", nullptr).empty());
  CHECK_THROWS_AS(names_in("{{#a}}", nullptr), Error);
}

TEST_CASE("which values were written, as places in the data") {
  const Tree data = tree_of(letter_data);
  Template filled_in("t", "{{review_on}} {{#none}}{{person.name}}{{/none}}{{#measures}}{{#never}}{{why}}{{/never}}{{name}} {{/measures}}{{>p}}",
                     among({{"p", "{{review_on}}"}}));
  Tree with_never = data;
  with_never.set("never", Tree::boolean(false));
  for (int times = 0; times < 2; ++times) {  // a template is read once, and filled in as often as is asked
    const auto filled = filled_in.fill_in(with_never, escape_html);
    const auto& measures = with_never.find("measures")->items;
    CHECK(filled.written == std::vector<const Tree*>{with_never.find("review_on"), measures[0].find("name"), measures[1].find("name"), with_never.find("review_on")});
  }
}

TEST_CASE("escaped for HTML") {
  CHECK(escape_html("a<b>&\"c'") == "a&lt;b&gt;&amp;&quot;c'");
  CHECK(escape_html("").empty());
}

TEST_CASE("any text is rendered or refused, and nothing else") {
  const std::string_view pieces[] = {"{{",   "}}", "{",       "}",        "#",        "/",    "^",
                                     ">",    "=",  "!",       "&",        "yes",      " ",    "\n",
                                     "\r\n", ".",  "reasons", "{{#yes}}", "{{/yes}}", "\xff", "é"};
  unsigned seed = 20261121;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) {
      seed = seed * 1664525U + 1013904223U;
      text += pieces[(seed >> 16U) % std::size(pieces)];
    }
    try {
      const auto out = strictly(text);
      CHECK(out.find("{{") == std::string::npos);
    } catch (const Error& error) {
      CHECK(error.where.line > 0);
      CHECK(error.where.column > 0);
    }
  }
}
