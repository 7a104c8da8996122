#include "regard/core/letter_form.hpp"

#include <doctest/doctest.h>

#include "letter_fixture.hpp"

using namespace letter_fixture;

TEST_CASE("a language is known by its tag or its English name, and by nothing else") {
  const std::pair<const char*, const char*> known[] = {{"Welsh", "cy"}, {"cy", "cy"}, {" CY ", "cy"}, {"Cymraeg", "cy"}, {"English", "en"}, {"en-GB", "en"},
                                                       {"pt-BR", "pt-br"}, {"Polish", "pl"}, {"Scottish Gaelic", ""}, {"BSL", "bsl"}, {"Welsh please", ""},
                                                       {"", ""}, {"c", ""}, {"../cy", ""}, {"cy/..", ""}, {"cy-", ""}, {"Zażółć", ""}};
  for (const auto& [typed, tag] : known) {
    const std::string as_typed = typed;
    CAPTURE(as_typed);
    CHECK(language_tag(typed) == tag);
  }
  CHECK(right_to_left("ur"));
  CHECK(right_to_left("ar-eg"));
  CHECK_FALSE(right_to_left("cy"));
}

TEST_CASE("large print is made here, any other form from the text") {
  const auto needed = [](const char* words) {
    Person p = person();
    p.needs_format = words;
    return needed_form(p);
  };
  CHECK_FALSE(needed("").large_print);
  CHECK(needed("").made_elsewhere.empty());
  CHECK(needed("Large print, please").large_print);
  CHECK(needed("18 point, large print").made_elsewhere.empty());
  CHECK(needed("by e-mail").made_elsewhere.empty());
  CHECK(needed("Braille").made_elsewhere == "Braille");
  CHECK_FALSE(needed("Easy Read").large_print);
}

namespace {

LetterMaking in_language(const char* recorded, const char* typed, const char* letter = "decision") {
  Example e = example(letter);
  for (auto& each : e.of_case.records)
    if (auto* found = std::get_if<Person>(&each.versions.front().body)) found->language = recorded;
  LetterRequest request = e.request();
  request.language = typed;
  const Setting setting;
  return make_letter(setting.office(), e.of_case, request, e.now, false);
}

}  // namespace

TEST_CASE("a letter goes in the language recorded, or in the one that is chosen") {
  CHECK(in_language("", "").language == "en");
  CHECK(in_language("Welsh", "").language == "cy");
  CHECK(in_language("Welsh", "en").language == "en");
  CHECK(in_language("", "Welsh").language == "cy");
  CHECK(in_language("Welsh", "", "refusal").language == "en");  // to the proposer
  try {
    in_language("sign language", "");
    FAIL("made all the same");
  } catch (const Refusal& refusal) {
    CHECK(refusal.rule == Rule::letter_speaks_their_language);
    CHECK(refusal.what == "'sign language' is no language that a letter can be written in, as far as regard can tell");
  }
  CHECK(in_language("sign language", "en").language == "en");
}

TEST_CASE("only a letter to the person has a recipient and a form that they need") {
  const auto letter = in_language("", "");
  CHECK(letter.recipient == std::vector<std::string>{"Kit Marlow", "14 Elm Row", "Anytown", "AN2 3EF"});
  CHECK(in_language("", "", "refusal").recipient.empty());
  CHECK(in_language("", "", "police-referral").recipient.empty());
}
