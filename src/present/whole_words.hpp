// Words that a line of a page is not to break within: a date, a telephone number, "e-mail".
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "commonmark.hpp"

namespace regard::present {

/// Where dates ("8 December 2026", whatever the language), telephone numbers ("01632 960100") and the word e-mail stand in a
/// text: the first byte and how many.
std::vector<std::pair<std::size_t, std::size_t>> whole_words(std::string_view text);

/// Each of them in an element of its own, `<span class="whole">`.
void keep_words_whole(cmark_node* document);

}  // namespace regard::present
