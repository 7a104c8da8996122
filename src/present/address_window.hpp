// Who a letter is for, found in it, and the size in which that fits the window of an envelope.
#pragma once

#include <string>
#include <vector>

#include "commonmark.hpp"

namespace regard::present {

/// The first block of the document that holds exactly these lines, or nullptr.
cmark_node* find_recipient(cmark_node* document, const std::vector<std::string>& recipient);

/// The largest type, in points, from `largest` down in which the lines fit a window of 94.5 by 26.2 mm, folded where they
/// are too wide for it. Widths are reckoned, and rather too large: no font is read here.
double points_that_fit(const std::vector<std::string>& recipient, double largest);

/// The height of a line of an address, in sizes of its type.
inline constexpr double address_line_height = 1.15;

}  // namespace regard::present
