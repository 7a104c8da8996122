#include "regard/present/table.hpp"

#include <algorithm>

#include "regard/core/text.hpp"

namespace regard::present {

namespace {

constexpr std::size_t narrowest_last_column = 24;

std::string shown(const std::string& cell) { return visible(one_line(cell)); }

std::string padded(const std::string& text, std::size_t width) {
  const auto shown_width = display_width(text);
  return text + std::string(width > shown_width ? width - shown_width : 0, ' ');
}

std::string upper(std::string text) {
  for (auto& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

std::string without_trailing_blanks(std::string line) {
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

/// The last column folds; where it has no room beside the others, it stands on lines of its own beneath.
std::string folded(const Row& row, const std::vector<std::size_t>& widths, std::size_t width, bool last_beneath) {
  std::string line;
  std::size_t used = 0;
  for (std::size_t i = 0; i + 1 < row.size(); ++i) {
    line += padded(row[i], widths[i]) + "  ";
    used += widths[i] + 2;
  }
  const bool beneath = last_beneath || used + std::min(narrowest_last_column, widths.back()) > width;
  if (beneath) used = 4;
  std::string text = beneath ? without_trailing_blanks(line) + "\n" : "";
  for (const auto& part : wrap(row.back(), width - used))
    text += without_trailing_blanks((text.empty() ? line : std::string(used, ' ')) + part) + "\n";
  return text;
}

}  // namespace

std::string table(const Row& headings, const std::vector<Row>& rows, std::size_t width, bool last_beneath) {
  if (rows.empty()) return {};
  std::vector<Row> all{{}};
  for (const auto& heading : headings) all.front().push_back(upper(heading));
  for (const auto& row : rows) {
    all.emplace_back();
    for (const auto& cell : row) all.back().push_back(shown(cell));
  }
  std::vector<std::size_t> widths(headings.size(), 0);
  for (const auto& row : all)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
  std::string text;
  for (const auto& row : all) text += folded(row, widths, width, last_beneath);
  return text;
}

namespace {

/// Whether a spreadsheet would take it for a formula; a number of days is none.
bool would_be_run(std::string_view cell) {
  if (cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos) return false;
  const bool is_number = cell.size() > 1 && cell.front() == '-' && cell.find_first_not_of("0123456789", 1) == std::string_view::npos;
  return !is_number;
}

}  // namespace

std::string csv(const Row& headings, const std::vector<Row>& rows) {
  std::string text;
  const auto add = [&](const Row& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      std::string cell;
      for (const char c : row[i]) cell += c != '\n' && (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) ? visible(std::string_view(&c, 1)) : std::string(1, c);
      if (would_be_run(cell)) cell = "'" + cell;
      if (cell.find_first_of(",\"\r\n") != std::string::npos) {
        std::string quoted = "\"";
        for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        cell = quoted + "\"";
      }
      text += (i == 0 ? "" : ",") + cell;
    }
    text += "\r\n";
  };
  add(headings);
  for (const auto& row : rows) add(row);
  return text;
}

std::string labelled(const std::vector<std::pair<std::string, std::string>>& lines, std::size_t width) {
  std::size_t label_width = 0;
  for (const auto& [label, words] : lines) label_width = std::max(label_width, display_width(label));
  std::string text;
  for (const auto& [label, words] : lines) {
    bool first = true;
    for (const auto& line : split(words.substr(0, words.find_last_not_of('\n') + 1), '\n'))
      for (const auto& part : wrap(visible(line), width > label_width + 26 ? width - label_width - 2 : 24)) {
        text += without_trailing_blanks(padded(first ? label : "", label_width) + "  " + part) + "\n";
        first = false;
      }
  }
  return text;
}

}  // namespace regard::present
