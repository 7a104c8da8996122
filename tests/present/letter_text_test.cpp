// The shipped templates, filled in: each letter in each form, nothing left out, nothing let through.
#include "regard/present/letter_text.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "../core/letter_fixture.hpp"
#include "regard/core/text.hpp"
#include "regard/present/markdown.hpp"
#include "shipped_templates.hpp"

using namespace letter_fixture;
using namespace regard::present;
using namespace shipped_templates;

namespace {

LetterMaking made(const Example& e, const Setting& setting = {}) {
  return make_letter(setting.office(), e.of_case, e.request(), e.now, true);
}

std::string markdown(const Example& e, const Setting& setting = {}) {
  return letter_markdown(e.letter, shipped(e.letter), parts, made(e, setting).values, {});
}

bool has(const std::string& text, std::string_view what) { return text.find(what) != std::string::npos; }

Person& person_of(Case& of_case) {
  for (auto& each : of_case.records)
    if (auto* person = std::get_if<Person>(&each.versions.front().body)) return *person;
  throw std::logic_error("no person");
}

}  // namespace

TEST_CASE("every letter in every form, whole") {
  for (const auto& e : examples()) {
    CAPTURE(e.letter);
    const auto making = made(e);
    const auto text = shipped(e.letter);
    const auto md = letter_markdown(e.letter, text, parts, making.values, {});
    CHECK(elements_left_out(*making.kind, template_names(e.letter, text, parts)).empty());
    CHECK(not_said(*making.kind, text, parts, making.values).empty());
    CHECK(letter_as(LetterFormat::md, md, {}) == md);
    CHECK(md.starts_with("**Anytown Council**\\\nThe Guildhall, Market Square, Anytown AN1 2CD\\\n"));
    CHECK(md.ends_with("\n"));
    CHECK_FALSE(has(md, "\n\n\n"));
    const auto txt = letter_as(LetterFormat::txt, md, {});
    const auto html = letter_as(LetterFormat::html, md, {"A letter", false, false, "en-GB"});
    if (making.kind->reader == Reader::person) CHECK(has(txt, "Dear Kit Marlow\n"));
    else CHECK_FALSE(has(txt, "Dear Kit Marlow\n"));
    CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
    CHECK_FALSE(has(html, "class=\"banner\""));
    for (const auto* never : {"{{", "}}", "DRAFT", "DEMONSTRATION", "furthest reader", "false", "**"}) {
      CAPTURE(never);
      CHECK_FALSE(has(txt, never));
      if (std::string_view(never) != "**" && never[0] != '{' && never[0] != '}')
        CHECK_FALSE(has(html, never));
    }
  }
}

TEST_CASE("the decision letter, word for word, in the order people read it") {
  const auto txt = letter_as(LetterFormat::txt, markdown(example("decision")), {});
  const char* in_order[] = {
      "Anytown Council\n",
      "23 November 2026\nOur reference: RC-2026-7K3F9MQ4/RST-H5R1WZ3K\n",
      "Kit Marlow\n14 Elm Row\nAnytown\nAN2 3EF\n",
      "Dear Kit Marlow\n",
      "What this means for you\n",
      "From 25 November 2026 until 24 May 2027 there are limits",
      "ring 01234 567890.",
      "This is about you alone.",
      "What you can still do\n",
      "- ring 999 in an emergency, or 01234 567899 out of hours\n",
      "What we decided, and why\n",
      "\"Managing\nUnacceptable Contact\" (version 1)",
      "- 10 November 2026 to 17 November 2026, by telephone (46 contacts): You\n",
      "- 18 November 2026 at 09:05, by telephone:",
      "1. Please contact only Pat Cole (Senior Adviser).",
      "2. We will end each telephone call after 15 minutes.",
      "Where they apply, and for how long\n",
      "If you contact us about the same matters in another way",
      "If you disagree\n",
      "23 December 2026",
      "appeals@anytown.example",
      "Local Government and Social Care Ombudsman, 0300 061 0614,\n  www.lgo.org.uk\n",
      "Who will be told\n",
      "Another format, and your information\n",
      "dpo@anytown.example",
      "Yours sincerely\n\nJo Grant\nHead of Customer Services\n",
  };
  std::size_t from = 0;
  for (const auto* words : in_order) {
    CAPTURE(words);
    const auto found = txt.find(words, from);
    REQUIRE(found != std::string::npos);
    from = found;
  }
}

TEST_CASE("a letter is short enough to be read") {
  for (const auto& e : examples()) {
    CAPTURE(e.letter);
    std::istringstream words(markdown(e));
    std::string word;
    int count = 0;
    while (words >> word) ++count;
    CHECK(count < 1000);
  }
}

TEST_CASE("no template uses a word that a letter never does") {
  for (const auto& kind : letter_kinds()) {
    const auto whole = lower_ascii(whole_template(shipped(std::string(kind.slug)), parts));
    for (const auto* never : {"vexatious", "spoc", "single point", "health", "mental", "persistent",
                              "unreasonable", "zero tolerance"}) {
      CAPTURE(std::string(kind.slug));
      CAPTURE(never);
      CHECK_FALSE(has(whole, never));
    }
  }
}

TEST_CASE("each template says at its head what the table says") {
  for (const auto& kind : letter_kinds()) {
    const auto text = shipped(std::string(kind.slug));
    CAPTURE(std::string(kind.slug));
    REQUIRE(text.starts_with("{{!\n"));
    std::string elements;
    for (const auto name : kind.elements) elements += " " + std::string(name);
    CHECK(one_line(text.substr(4, text.find("}}") - 4)) ==
          one_line("letter: " + std::string(kind.slug) + " for: " + std::string(kind.whom) + " needs: " + join({kind.about.begin(), kind.about.end()}, " or ") +
                   " furthest reader: " + (kind.reader == Reader::person ? "person" : kind.reader == Reader::staff ? "staff" : "file") +
                   " elements:" + elements));
  }
}

TEST_CASE("whatever line is taken out, the element that went with it is named") {
  for (const auto& kind : letter_kinds()) {
    const std::string slug(kind.slug);
    const auto whole = whole_template(shipped(slug), parts);
    const Partials none;
    const auto lines = split(whole, '\n');
    std::set<std::string> lost;
    for (std::size_t out = 0; out < lines.size(); ++out) {
      auto fewer = lines;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(out));
      CAPTURE(slug);
      CAPTURE(lines[out]);
      std::vector<std::string> mentioned;
      try {
        mentioned = template_names(slug, join(fewer, "\n"), none);
      } catch (const Error&) {
        continue;  // half a section: refused as a template
      }
      const auto left_out = elements_left_out(kind, mentioned);
      for (const auto name : kind.elements) {
        const auto& values = letter_element(name)->values;
        const bool carried = std::all_of(values.begin(), values.end(), [&](auto value) {
          return std::find(mentioned.begin(), mentioned.end(), value) != mentioned.end();
        });
        CHECK(carried == (std::find(left_out.begin(), left_out.end(), name) == left_out.end()));
        if (!carried) lost.emplace(name);
      }
    }
    // Nothing but what is said twice over survives the loss of every single line.
    if (slug == "decision")
      for (const auto* name : {"policy",      "decision",    "reasons",       "incidents",    "measures",
                               "review",      "being-heard", "other-contact", "not-kept",     "appeal",
                               "help",        "ombudsman",   "who-is-told",   "formats",      "information",
                               "contact-now", "alone",       "emergencies",   "safeguarding", "still-open"}) {
        CAPTURE(name);
        CHECK(lost.count(name) == 1);
      }
  }
}

TEST_CASE("a value in a section that is left out is not said") {
  const Example e = example("decision");
  const auto making = made(e);
  auto text = whole_template(shipped("decision"), parts);
  const std::string name = "{{appeals_email}}";
  text.replace(text.find(name), name.size(), "{{#council_wide}}{{appeals_email}}{{/council_wide}}");
  CHECK(elements_left_out(*making.kind, template_names("decision", text, {})).empty());
  CHECK(not_said(*making.kind, text, {}, making.values) == std::vector<std::string>{"appeal"});
  // Nor where the same words stand elsewhere in the letter by chance.
  Tree values = making.values;
  values.set("appeals_email", Tree::text("1"));
  CHECK(not_said(*making.kind, text, {}, values) == std::vector<std::string>{"appeal"});
}

TEST_CASE("every value a shipped template names is there in all branches") {
  // Rendering is strict, so a section's missing name shows only when the section is open: turn each switch
  // over.
  for (const auto& e : examples()) {
    const auto values = made(e).values;
    for (const auto& entry : values.entries) {
      if (entry.value.shape != Tree::Shape::boolean) continue;
      Tree turned = values;
      turned.set(entry.key, entry.value.scalar == "true" ? Tree::boolean(false) : Tree::text("x"));
      CAPTURE(e.letter);
      CAPTURE(entry.key);
      CHECK_NOTHROW(letter_markdown(e.letter, shipped(e.letter), parts, turned, {}));
    }
  }
}

TEST_CASE("a missing value and a misspelt section name template, line and value") {
  const Example e = example("decision");
  Tree values = made(e).values;
  std::erase_if(values.entries, [](const Entry& entry) { return entry.key == "appeal_by"; });
  try {
    letter_markdown("decision", shipped("decision"), parts, values, {});
    FAIL("a blank was let through");
  } catch (const Error& error) {
    CHECK(error.what == "template 'decision' needs a value for 'appeal_by', and there is none");
    CHECK(error.where.source == "decision");
    CHECK(split(shipped("decision"), '\n')[static_cast<std::size_t>(error.where.line) - 1].find(
              "{{appeal_by}}") != std::string::npos);
  }
  CHECK_THROWS_WITH_AS(letter_markdown("decision", "{{#mesures}}x{{/mesures}}", parts, values, {}),
                       "template 'decision' has a section on 'mesures', and nothing is called that", Error);
}

TEST_CASE("drafts and demonstrations say so at their head and on every sheet") {
  struct Row {
    bool draft, demonstration;
    std::string head, banner;
  };
  const Row rows[] = {
      {false, false, "", ""},
      {true, false, "**DRAFT – not sent**\n\n", "DRAFT – not sent"},
      {false, true, "**DEMONSTRATION – about fictional people**\n\n",
       "DEMONSTRATION – about fictional people"},
      {true, true, "**DRAFT – not sent**\n\n**DEMONSTRATION – about fictional people**\n\n",
       "DRAFT – not sent · DEMONSTRATION – about fictional people"},
  };
  const Example e = example("decision");
  const auto plain = markdown(e);
  for (const auto& row : rows) {
    const LetterWords words{"A letter", row.draft, row.demonstration, "cy-GB"};
    const auto md = letter_markdown(e.letter, shipped(e.letter), parts, made(e).values, words);
    CHECK(md == row.head + plain);
    const auto html = letter_as(LetterFormat::html, md, words);
    CHECK(has(html, "<html lang=\"cy-GB\">"));
    CHECK(has(html, "class=\"banner\"") == !row.banner.empty());
    if (!row.banner.empty()) CHECK(has(html, ">" + row.banner + "</p>"));
    CHECK_FALSE(has(html, "<strong>DRAFT"));  // once, as a banner
    CHECK(has(letter_as(LetterFormat::txt, md, words), "DRAFT") == row.draft);
  }
  CHECK(letter_format("md") == LetterFormat::md);
  CHECK(letter_format("txt") == LetterFormat::txt);
  CHECK(letter_format("html") == LetterFormat::html);
  CHECK_FALSE(letter_format("odt"));
}

TEST_CASE("a page's title finds it again: of a letter its heading, of a notice what it is; drafts say so") {
  struct Row {
    std::string letter;
    bool draft;
    std::vector<std::string> recipient;
    std::string title;
  };
  const std::vector<std::string> kit = {"Kit Marlow", "14 Elm Row", "Anytown", "AN2 3EF"};
  const Row rows[] = {
      {"decision", false, kit, "How you can contact us from 25 November 2026, RC-1/RST-2, Anytown Council"},
      {"decision", true, kit, "DRAFT: How you can contact us from 25 November 2026, RC-1/RST-2, Anytown Council"},
      {"refusal", false, {}, "What it is, RC-1/RST-2, Anytown Council"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.title);
    LetterWords words{"What it is", row.draft};
    words.recipient = row.recipient;
    words.sender = "Anytown Council";
    words.reference = "RC-1/RST-2";
    const Example e = example(row.letter);
    const auto md = letter_markdown(e.letter, shipped(e.letter), parts, made(e).values, words);
    const auto html = letter_as(LetterFormat::html, md, words);
    CHECK(has(html, "<title>" + row.title + "</title>"));
    CHECK(has(html, "<html lang=\"en-GB\" class=\"posted\">") == !row.recipient.empty());
  }
}

TEST_CASE("names and words that would break out stay text") {
  const char* nasty[] = {"{{decision}}",
                         "{{> letterhead}}",
                         "{{{person_name}}}",
                         "<b>Kit</b>",
                         "](https://x.example)",
                         "# Kit",
                         "Kit\nMarlow",
                         "1. Kit",
                         "**Kit**",
                         "`Kit`",
                         "&lt;b&gt;",
                         "- Kit",
                         "Kit\\",
                         "\xE2\x80\xAEtiK",
                         "![x](y)",
                         "---",
                         "Kit <script>x</script>"};
  for (const auto* name : nasty) {
    CAPTURE(name);
    Example e = example("decision");
    person_of(e.of_case).name = name;
    person_of(e.of_case).address = std::string(name) + "\nAnytown";
    for (auto& each : e.of_case.records) {
      if (auto* incident = std::get_if<Incident>(&each.versions.front().body))
        incident->summary = name, incident->place = name;
      if (auto* decided_so = std::get_if<Decision>(&each.versions.front().body)) decided_so->reason = name;
    }
    const auto making = made(e);
    const auto md = letter_markdown(e.letter, shipped(e.letter), parts, making.values, {});
    CHECK(not_said(*making.kind, shipped(e.letter), parts, making.values).empty());
    CHECK_FALSE(has(md, "{{"));
    const auto txt = letter_as(LetterFormat::txt, md, {});
    std::string shown = one_line(visible(one_line(name)));
    CHECK(has(one_line(txt), "Dear " + shown + " How you can contact us"));
    const auto html = letter_as(LetterFormat::html, md, {});
    CHECK(has(html, "<p>Dear " + escape_html(shown) + "</p>"));
    CHECK_FALSE(has(html, "<script"));
    CHECK_FALSE(has(html, "<b>"));
    CHECK_FALSE(has(html, "<img"));
    CHECK_FALSE(has(html, "x.example\""));
  }
}

TEST_CASE("a template with its parts written in makes the same letter") {
  for (const auto& e : examples()) {
    CAPTURE(e.letter);
    const auto whole = whole_template(shipped(e.letter), parts);
    CHECK_FALSE(has(whole, "{{>"));
    CHECK(letter_markdown(e.letter, whole, {}, made(e).values, {}) == markdown(e));
  }
  const Partials some = [](std::string_view name) -> std::optional<std::string> {
    if (name == "a") return "A\n{{> b}}\n";
    if (name == "b") return "B";
    if (name == "loop") return "{{> loop}}\n";
    return std::nullopt;
  };
  CHECK(whole_template("x\n{{>a}}\ny\n", some) == "x\nA\nBy\n");
  CHECK(whole_template("x {{> a}} y\n{{> none}}\n{{! > a }}\n{{>}}", some) ==
        "x {{> a}} y\n{{> none}}\n{{! > a }}\n{{>}}");
  CHECK(whole_template("{{> loop}}\n", some) == "{{> loop}}\n");
}

TEST_CASE("withheld names are in no form of the letter") {
  Proposal p = proposal();
  Measure withhold = Measure::typed("withhold-staff-names");
  withhold.because = "Officers were pictured online";
  p.measures.push_back(withhold);
  Example e = example("decision");
  e.of_case = decided(Outcome::approve, p);
  const auto md = markdown(e);
  for (const auto format : {LetterFormat::md, LetterFormat::txt, LetterFormat::html}) {
    const auto text = letter_as(format, md, {});
    for (const auto* name : {"Jo Grant", "Pat Cole", "Ann Lee", "Sam Reed", "Bo Dale"})
      CHECK_FALSE(has(text, name));
    CHECK(has(text, "Head of Customer Services"));
  }
  CHECK(has(md, "Yours sincerely\n\nHead of Customer Services\n"));
}

TEST_CASE("a draft of a proposal reads as one") {
  const auto now = on("2026-11-20");
  const auto draft =
      make_letter(Setting{}.office(), proposed(), {"decision", "PRO-H5R1WZ3K", SentBy::none, {}}, now, false);
  const LetterWords words{"A letter", true, false, "en-GB"};
  const auto txt = letter_as(
      LetterFormat::txt, letter_markdown("decision", shipped("decision"), parts, draft.values, words), words);
  CHECK(txt.starts_with("DRAFT – not sent\n\nAnytown Council\n"));
  CHECK(has(one_line(txt), "Date of the decision: not yet decided."));
  CHECK(has(one_line(txt), "Why it was approved: not yet decided."));
  CHECK(has(txt, "Yours sincerely\n\nnot yet decided\n"));
}
