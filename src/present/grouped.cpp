#include "regard/present/grouped.hpp"

#include <algorithm>

#include "regard/core/text.hpp"
#include "regard/present/loud.hpp"

namespace regard::present {

namespace {

constexpr std::size_t row_indent = 2, beneath_indent = 4, further_indent = 8;

std::vector<std::size_t> widths_of(const std::vector<Group>& groups) {
  std::vector<std::size_t> widths;
  for (const auto& group : groups)
    for (const auto& row : group.rows) {
      widths.resize(std::max(widths.size(), row.cells.size()), 0);
      for (std::size_t i = 0; i < row.cells.size(); ++i) widths[i] = std::max(widths[i], display_width(visible(row.cells[i])));
    }
  return widths;
}

std::size_t line_width(const std::vector<std::size_t>& widths) {
  std::size_t sum = row_indent;
  for (std::size_t i = 0; i < widths.size(); ++i) sum += widths[i] + (i == 0 ? 0 : 2);
  return sum;
}

/// The words that stay together: an option with what it is given.
std::vector<std::string> pieces_of(const std::string& words) {
  std::vector<std::string> pieces;
  bool in_option = false;
  for (const auto& word : split(words, ' ')) {
    const bool begins = word.starts_with("--");
    if (pieces.empty() || begins || !in_option) pieces.push_back(word);
    else pieces.back() += " " + word;
    in_option = begins || (in_option && !word.ends_with(','));
  }
  return pieces;
}

/// One line where it fits, so that it can be copied; else its further lines stand further in.
std::string in_lines(const std::string& words, std::size_t indent, std::size_t width) {
  std::string text, line(indent, ' ');
  bool is_begun = false;
  for (const auto& piece : pieces_of(visible(words))) {
    if (is_begun && display_width(line) + 1 + display_width(piece) > width) {
      text += line + "\n";
      line = std::string(further_indent, ' ');
      is_begun = false;
    }
    line += (is_begun ? " " : "") + piece;
    is_begun = true;
  }
  return text + line + "\n";
}

std::string row_text(const GroupedRow& row, const std::vector<std::size_t>& widths, bool last_beside, std::size_t width, bool in_colour) {
  std::string line(row_indent, ' ');
  const std::size_t beside = row.cells.size() - (last_beside || row.cells.empty() ? 0 : 1);
  for (std::size_t i = 0; i < beside; ++i) {
    const std::string cell = visible(row.cells[i]);
    line += i == 0 && row.is_loud ? loud(cell, in_colour) : cell;
    if (i + 1 < beside) line += std::string(widths[i] - display_width(cell) + 2, ' ');
  }
  auto beneath = row.beneath;
  if (beside < row.cells.size() && !row.cells.back().empty()) beneath.insert(beneath.begin(), row.cells.back());
  line.erase(line.find_last_not_of(' ') + 1);
  line += "\n";
  if (!beneath.empty()) line += in_lines(join(beneath, ", "), beneath_indent, width);
  if (!row.command.empty()) line += in_lines(row.command, beneath_indent, width);
  return line;
}

}  // namespace

std::string grouped(const std::vector<Group>& groups, std::size_t width, bool in_colour) {
  const auto widths = widths_of(groups);
  const bool last_beside = line_width(widths) <= width;
  std::string text;
  for (const auto& group : groups) {
    if (!text.empty()) text += "\n";
    text += in_lines(group.heading, 0, width);
    for (const auto& row : group.rows) text += row_text(row, widths, last_beside, width, in_colour);
  }
  return text;
}

}  // namespace regard::present
