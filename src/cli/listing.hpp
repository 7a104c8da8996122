// Lists: the same rows as text, JSON or CSV. Rows that could not be read stand among them.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "session.hpp"

namespace regard::cli {

struct Column {
  std::string heading;
  std::string key;                                  // of the row; lists are joined by a comma
  std::function<std::string(const Tree&)> words = {};  // instead of the key, for the text alone
  bool csv_alone = false;                              // too wide for the text, which says it another way
};

struct Listing {
  std::string schema;   // "review-due"
  std::string plural;   // "reviews"
  std::vector<Tree> rows;
  std::vector<Column> columns = {};
  std::string nothing = {};  // said when there is no row
  Date until = {};           // where the list has a horizon
  bool of_records = true;    // false for what the program itself knows, which reads no record
  bool last_beneath = false;  // the last column always stands on lines of its own
  std::string beneath = {};  // for the text alone: what stands under the rows
};

/// Prints the list, the unreadable records and how much was read.
void say(Session& session, const Listing& listing);

/// A record's fields for a list: personal data is left out unless names were asked for.
Tree public_fields(const Fact& fact, bool names);

/// Rows of an answer: the headings are the keys of its JSON.
std::string csv_of(const std::vector<Field>& row_fields, const std::vector<Tree>& rows);

/// The scalar or joined list under `key`, empty when it is not there.
std::string cell(const Tree& row, const std::string& key);

}  // namespace regard::cli
