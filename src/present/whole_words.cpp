#include "whole_words.hpp"

#include <algorithm>
#include <string>

namespace regard::present {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U; }

/// How many of the first characters of `text` are such.
template <typename Is>
std::size_t run(std::string_view text, Is is) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is) - text.begin());
}

/// The bytes of the date that `text` begins with: a day, a word and a year.
std::size_t date_length(std::string_view text) {
  const auto day = run(text, is_digit);
  if (day == 0 || day > 2 || day >= text.size() || text[day] != ' ') return 0;
  const auto month = run(text.substr(day + 1), is_letter);
  const auto at = day + 1 + month;
  if (month < 3 || at >= text.size() || text[at] != ' ' || run(text.substr(at + 1), is_digit) != 4) return 0;
  return at + 5;
}

/// The bytes of the telephone number that `text` begins with: groups of three to six digits, the first with a nought.
std::size_t telephone_length(std::string_view text) {
  if (text.empty() || text[0] != '0') return 0;
  std::size_t length = 0;
  int groups = 0;
  while (true) {
    const auto from = groups == 0 ? 0 : length + 1;
    if (groups > 0 && (length >= text.size() || text[length] != ' ')) break;
    const auto digits = run(text.substr(from), is_digit);
    if (digits < (groups == 0 ? 3U : 2U) || digits > 6) break;
    length = from + digits;
    ++groups;
  }
  return groups > 1 ? length : 0;
}

/// `words` before `node`; `whole` within an element that is not broken.
void put(cmark_node* node, const std::string& words, bool whole) {
  if (words.empty()) return;
  commonmark::Document text(cmark_node_new(CMARK_NODE_TEXT));
  cmark_node_set_literal(text.get(), words.c_str());
  if (whole) {
    commonmark::Document span(cmark_node_new(CMARK_NODE_CUSTOM_INLINE));
    cmark_node_set_on_enter(span.get(), "<span class=\"whole\">");
    cmark_node_set_on_exit(span.get(), "</span>");
    if (cmark_node_append_child(span.get(), text.get()) != 0) text.release();
    text = std::move(span);
  }
  if (cmark_node_insert_before(node, text.get()) != 0) text.release();
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> whole_words(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto rest = text.substr(at);
    if (rest.starts_with("e-mail") || rest.starts_with("E-mail")) found.emplace_back(at, 6);
    if (!is_digit(text[at])) continue;
    const bool begins = at == 0 || (!is_letter(text[at - 1]) && text[at - 1] != '-' && text[at - 1] != '/');
    const auto length = begins ? std::max(date_length(rest), telephone_length(rest)) : 0;
    if (length > 0) found.emplace_back(at, length);
    at += (length > 0 ? length : run(rest, is_digit)) - 1;
  }
  return found;
}

void keep_words_whole(cmark_node* document) {
  std::vector<cmark_node*> texts;
  commonmark::walk(document, [&](cmark_node* node, bool) {
    if (cmark_node_get_type(node) == CMARK_NODE_TEXT) texts.push_back(node);
  });
  for (cmark_node* node : texts) {
    const std::string text = commonmark::text_or_nothing(cmark_node_get_literal(node));
    const auto found = whole_words(text);
    if (found.empty()) continue;
    std::size_t from = 0;
    for (const auto& [at, length] : found) {
      put(node, text.substr(from, at - from), false);
      put(node, text.substr(at, length), true);
      from = at + length;
    }
    put(node, text.substr(from), false);
    cmark_node_free(node);
  }
}

}  // namespace regard::present
