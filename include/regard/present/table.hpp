// Rows for a terminal and for spreadsheets. What customers wrote is shown with its control characters made visible.
#pragma once

#include <string>
#include <vector>

namespace regard::present {

using Row = std::vector<std::string>;

/// Columns two spaces apart, the headings in capitals, the last column folded at `width`, or on lines of its own where it
/// has no room or `last_beneath` says so; nothing for no rows.
std::string table(const Row& headings, const std::vector<Row>& rows, std::size_t width = 80, bool last_beneath = false);

/// RFC 4180, CRLF between rows; a cell that a spreadsheet would run as a formula begins with an apostrophe.
std::string csv(const Row& headings, const std::vector<Row>& rows);

/// "Label       words", folded under the words at `width`, for one thing shown in full.
std::string labelled(const std::vector<std::pair<std::string, std::string>>& lines, std::size_t width = 80);

}  // namespace regard::present
