// Colour, which only ever repeats what the words say.
#pragma once

#include <string>

namespace regard::present {

/// Bold and red.
inline std::string loud(const std::string& words, bool in_colour) { return in_colour ? "\x1b[1;31m" + words + "\x1b[0m" : words; }

}  // namespace regard::present
