// Each element of each letter, taken out of its shipped template in each way that there is: the one that is gone is named.
#include <doctest/doctest.h>

#include <map>

#include "../core/letter_fixture.hpp"
#include "../core/telling.hpp"
#include "regard/core/notification.hpp"
#include "regard/core/text.hpp"
#include "regard/present/letter_text.hpp"
#include "regard/present/markdown.hpp"
#include "shipped_templates.hpp"

using namespace regard;
using namespace regard::present;
using namespace shipped_templates;

namespace {

struct Sample {
  const LetterKind* kind;
  Tree values;
  std::string text;  // the shipped template, its parts written in
};

Sample sample(const LetterMaking& made) { return {made.kind, made.values, whole_template(shipped(std::string(made.kind->slug)), parts)}; }

/// One of each letter that the table has.
const std::vector<Sample>& samples() {
  static const std::vector<Sample> list = [] {
    std::vector<Sample> all;
    for (const auto& e : letter_fixture::examples())
      all.push_back(sample(make_letter(letter_fixture::Setting{}.office(), e.of_case, e.request(), e.now, true)));
    auto w = test::with_a_contact();
    const auto notice = [&](const std::string& letter, const std::string& about) {
      all.push_back(sample(make_letter(w.office, w.of_case, {letter, about, SentBy::email, w.today()}, w.now(), false)));
    };
    auto telling = test::a_telling(Audience::members, "all", w.today().iso());
    telling.about = Pin::typed(w.proposal);
    const auto told = w.put(notify(w.office, w.of_case, telling, w.now()));
    for (const auto* letter : {"member-briefing", "staff-notice", "contractor-notice"}) notice(letter, w.proposal);
    notice("withdrawal", told);
    return all;
  }();
  return list;
}

using Names = std::vector<std::string>;

/// The elements of a letter that a value carries, in their order: those that are lost with it.
Names carried_by(const LetterKind& kind, std::string_view value) {
  Names names;
  for (const auto name : kind.elements) {
    const auto& carriers = letter_element(name)->values;
    if (std::find(carriers.begin(), carriers.end(), value) != carriers.end()) names.emplace_back(name);
  }
  return names;
}

std::vector<std::string_view> carriers_of(const LetterKind& kind) {
  std::vector<std::string_view> all;
  for (const auto name : kind.elements)
    for (const auto value : letter_element(name)->values)
      if (std::find(all.begin(), all.end(), value) == all.end()) all.push_back(value);
  return all;
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) text.replace(at, what.size(), with);
  return text;
}

/// Every tag that has the value's name: what it writes, and the two ends of a section, whose inside stays.
std::string without(std::string text, const std::string& value) {
  for (const auto* sign : {"", "#", "^", "/"}) text = replaced(text, "{{" + (sign + value) + "}}", "");
  return text;
}

/// What is written of the value stands in a section that is never open; a section of its name is never open.
std::string hidden(std::string text, const std::string& value) {
  text = replaced(text, "{{" + value + "}}", "{{#never}}{{" + value + "}}{{/never}}");
  text = replaced(text, "{{#" + value + "}}", "{{#never}}{{#" + value + "}}");
  const bool is_section = text.find("{{#" + value + "}}") != std::string::npos;
  return is_section ? replaced(text, "{{/" + value + "}}", "{{/" + value + "}}{{/never}}") : text;
}

/// With what the section that is never open stands on.
Names lost(const Sample& of, const std::string& text) {
  Tree values = of.values;
  values.set("never", Tree::boolean(false));
  return not_said(*of.kind, text, {}, values);
}

}  // namespace

TEST_CASE("there is a sample of every letter, and its template says all") {
  std::map<std::string_view, int> counts;
  for (const auto& each : samples()) ++counts[each.kind->slug];
  for (const auto& kind : letter_kinds()) {
    CAPTURE(std::string(kind.slug));
    CHECK(counts[kind.slug] == 1);
  }
  for (const auto& each : samples()) {
    CAPTURE(std::string(each.kind->slug));
    CHECK(elements_left_out(*each.kind, template_names(each.kind->slug, each.text, {})).empty());
    CHECK(lost(each, each.text).empty());
  }
}

TEST_CASE("an element is named when one of its values is taken out of the template") {
  int taken_out = 0;
  for (const auto& each : samples())
    for (const auto value : carriers_of(*each.kind)) {
      CAPTURE(std::string(each.kind->slug));
      CAPTURE(std::string(value));
      const auto text = without(each.text, std::string(value));
      REQUIRE(text != each.text);
      CHECK(elements_left_out(*each.kind, template_names(each.kind->slug, text, {})) == carried_by(*each.kind, value));
      ++taken_out;
    }
  CHECK(taken_out > 500);
}

TEST_CASE("an element is named when one of its values stands where it is never said") {
  for (const auto& each : samples())
    for (const auto value : carriers_of(*each.kind)) {
      CAPTURE(std::string(each.kind->slug));
      CAPTURE(std::string(value));
      const auto text = hidden(each.text, std::string(value));
      CHECK(elements_left_out(*each.kind, template_names(each.kind->slug, text, {})).empty());  // it is mentioned, after all
      const auto missing = lost(each, text);
      for (const auto& name : carried_by(*each.kind, value)) {
        CAPTURE(name);
        CHECK(std::find(missing.begin(), missing.end(), name) != missing.end());
      }
    }
}

TEST_CASE("an element is named when one of its values is blank, and no letter comes of it") {
  for (const auto& each : samples())
    for (const auto value : carriers_of(*each.kind)) {
      CAPTURE(std::string(each.kind->slug));
      CAPTURE(std::string(value));
      for (const Tree& nothing : {Tree::null(), Tree::text(""), Tree::text(" \n"), Tree::boolean(false), Tree::list()}) {
        Tree values = each.values;
        Tree* held = values.find(value);
        for (auto& entry : values.entries)
          for (auto& item : entry.value.items)
            if (!held || !values.find(value)) held = item.find(value) ? item.find(value) : held;
        REQUIRE(held);
        *held = nothing;
        try {
          require_elements(*each.kind, values);
          FAIL_CHECK("it was let through");
        } catch (const Refusal& refusal) {
          CHECK(refusal.rule == Rule::letter_says_all_it_must);
          const auto named = "must say '" + carried_by(*each.kind, value).front() + "'";
          CHECK_MESSAGE(refusal.what.find(named) != std::string::npos, refusal.what);
          CHECK_FALSE(refusal.mend.empty());
        }
      }
    }
}
