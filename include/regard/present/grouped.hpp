// Rows under the headings of their groups, each with what belongs to it beneath: for lists of what is to be done, on a
// terminal and in a mail from a scheduler.
#pragma once

#include <string>
#include <vector>

#include "regard/present/table.hpp"

namespace regard::present {

struct GroupedRow {
  Row cells;                         // the last one stands beneath where not every row has room for it
  bool is_loud = false;              // its first cell stands out
  std::vector<std::string> beneath;  // joined by commas
  std::string command;               // on lines of its own, in one piece where it fits
};

struct Group {
  std::string heading;
  std::vector<GroupedRow> rows;
};

/// The columns are as wide in every group; a blank line between two groups.
std::string grouped(const std::vector<Group>& groups, std::size_t width, bool in_colour);

}  // namespace regard::present
