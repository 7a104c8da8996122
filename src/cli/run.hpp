// The whole program but for main: words in, an exit status out.
#pragma once

#include <string>
#include <vector>

#include "world.hpp"

namespace regard::cli {

/// 0 done · 1 refused by a rule · 2 a word that cannot be read · 3 the register could not all be read · 4 the world
/// failed · 10 to 13 with --exit-code. Never throws.
int run(const std::vector<std::string>& words, World& world);

}  // namespace regard::cli
