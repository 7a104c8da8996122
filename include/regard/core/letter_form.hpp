// In which language and form a person's letters go, by what is recorded of them. What makes such a letter is elsewhere.
#pragma once

#include <string>
#include <string_view>

#include "regard/core/kinds/casework.hpp"

namespace regard {

/// The language of the shipped letters.
inline constexpr std::string_view english = "en";

/// The BCP 47 tag, in lower case, of a language typed as a tag ("cy", "pt-br") or by its English name ("Welsh");
/// English in any of its kinds is "en". "" when it is neither.
std::string language_tag(std::string_view typed);

/// Whether that language is written from right to left.
bool right_to_left(std::string_view tag);

/// What a person needs of a letter's form, as far as regard can tell from the words recorded.
struct NeededForm {
  bool large_print = false;
  std::string made_elsewhere;  // a form that has to be made from the text: "Braille"
};
NeededForm needed_form(const Person& person);

}  // namespace regard
