#include "address_window.hpp"

#include <algorithm>

#include "regard/core/text.hpp"
#include "regard/present/markdown.hpp"

namespace regard::present {

namespace {

constexpr double points_per_millimetre = 72 / 25.4;
constexpr double window_width_points = 94.5 * points_per_millimetre;
constexpr double window_height_points = 26.2 * points_per_millimetre;
constexpr double smallest_points = 4;
constexpr double step_points = 0.5;

/// The bytes of the character that begins `text`.
std::size_t first_character(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
  return size;
}

/// In sizes of the type; letters of other scripts and pictures come from other fonts, which may be wide.
double width_of(std::string_view character) {
  constexpr std::string_view narrow = " !'()*,-./:;I[]fijlrt|", wide = "%&@MWm";
  if (character.size() > 1) return display_width(character) < 2 ? 0.8 * static_cast<double>(display_width(character)) : 1.4;
  if (narrow.find(character) != std::string_view::npos) return 0.4;
  if (wide.find(character) != std::string_view::npos) return 1.02;
  return character[0] >= 'A' && character[0] <= 'Z' ? 0.8 : 0.6;
}

/// How many lines `words` fill where a line holds `room` sizes of the type: broken between words, or within one that
/// fills more than a line.
int lines_of(std::string_view words, double room) {
  int lines = 1;
  double filled = 0, word = 0;
  const auto end_word = [&] {
    if (filled > 0 && filled + word > room) {
      ++lines;
      filled = 0;
    }
    filled += word;
    for (; filled > room; filled -= room) ++lines;
    word = 0;
  };
  while (!words.empty()) {
    const auto character = words.substr(0, first_character(words));
    words.remove_prefix(character.size());
    word += width_of(character);
    if (character == " ") end_word();
  }
  end_word();
  return lines;
}

std::string words_in_order(std::string words) {
  words.resize(words.find_last_not_of(' ') + 1);
  return words;
}

}  // namespace

cmark_node* find_recipient(cmark_node* document, const std::vector<std::string>& recipient) {
  if (recipient.empty()) return nullptr;
  std::vector<std::string> lines;
  for (const auto& line : recipient) lines.push_back(escape_markdown(line));
  const auto looked_for = commonmark::read(join(lines, "\\\n"));
  const auto words = words_in_order(commonmark::words_of(looked_for.get()));
  for (cmark_node* block = cmark_node_first_child(document); block; block = cmark_node_next(block))
    if (cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH && words_in_order(commonmark::words_of(block)) == words) return block;
  return nullptr;
}

double points_that_fit(const std::vector<std::string>& recipient, double largest) {
  const auto height = [&](double points) {
    int lines = 0;
    for (const auto& line : recipient) lines += lines_of(one_line(line), window_width_points / points);
    return lines * points * address_line_height;
  };
  double points = largest;
  while (points > smallest_points && height(points) > window_height_points) points -= step_points;
  return points;
}

}  // namespace regard::present
