// Text as it is compared when somebody is looked for: capitals, accents, apostrophes and punctuation count for nothing.
// Never for showing or keeping.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace regard {

struct Folded {
  std::string_view plain;    // "e"
  std::string_view letters;  // those that are taken for it: "ÈÉÊ…"
};

/// Which letters are taken for which plain ones; combining marks (U+0300 to U+036F) are left out besides. One list, for
/// whoever compares outside the program.
const std::vector<Folded>& folding();

/// Words with one space between them, in lower case, accents and apostrophes left out, every other sign a blank.
/// `text` is UTF-8.
std::string fold(std::string_view text);
/// The words of that; none for a text without a letter or digit.
std::vector<std::string> folded_words(std::string_view text);

}  // namespace regard
