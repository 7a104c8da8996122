// A tree of values as JSON text.
#pragma once

#include <string>

#include "regard/core/tree.hpp"

namespace regard::present {

/// Indented by two spaces, keys in the tree's order, UTF-8 as it is; bytes that are not UTF-8 become U+FFFD.
/// Ends with a newline.
std::string json(const Tree& tree);

}  // namespace regard::present
