// cmark's tree of a letter: how it is read, walked, and what its words are. Only page and plain text use it.
#pragma once

#include <cmark.h>

#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace regard::present::commonmark {

/// Raw HTML and dangerous links are left out; bytes that are not UTF-8 become U+FFFD.
constexpr int options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8;

struct Free {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
  void operator()(cmark_iter* steps) const { cmark_iter_free(steps); }
  void operator()(char* bytes) const { std::free(bytes); }
};
using Document = std::unique_ptr<cmark_node, Free>;

Document read(std::string_view markdown);

/// cmark's answers may be null.
std::string text_or_nothing(const char* text);

/// Calls `each(node, entering)` for `top` and all within it, however deep.
template <typename Each>
void walk(cmark_node* top, Each each) {
  const std::unique_ptr<cmark_iter, Free> steps(cmark_iter_new(top));
  for (auto event = cmark_iter_next(steps.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(steps.get()))
    each(cmark_iter_get_node(steps.get()), event == CMARK_EVENT_ENTER);
}

/// The words within a node without their emphasis, links as `words (address)`; a newline only where the
/// letter asks for a break.
std::string words_of(cmark_node* node);

}  // namespace regard::present::commonmark
