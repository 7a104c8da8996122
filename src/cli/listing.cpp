#include "listing.hpp"

#include <ostream>

#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/present/table.hpp"

namespace regard::cli {

std::string cell(const Tree& row, const std::string& key) {
  const Tree* value = row.find(key);
  if (!value) return {};
  if (!value->is_list()) return value->scalar;
  std::vector<std::string> words;
  for (const auto& item : value->items) words.push_back(item.scalar);
  return join(words, ", ");
}

Tree public_fields(const Fact& fact, bool names) {
  Tree row = Tree::map();
  for (const auto& field : kind_of(fact.body).fields()) {
    const bool personal = field.whose_data != Whose::nobody && field.type.form != Form::officer;
    if (personal && !names) continue;
    if (Tree value = field.write(record_in(fact.body)); !value.is_null()) row.set(std::string(field.name), std::move(value));
  }
  return row;
}

std::string csv_of(const std::vector<Field>& row_fields, const std::vector<Tree>& rows) {
  present::Row headings;
  for (const auto& field : row_fields) headings.emplace_back(field.name);
  std::vector<present::Row> cells;
  for (const auto& row : rows) {
    cells.emplace_back();
    for (const auto& key : headings) cells.back().push_back(cell(row, key));
  }
  return present::csv(headings, cells);
}

void say(Session& session, const Listing& listing) {
  auto& out = session.world.out;
  if (session.json()) {
    Tree tree = Tree::map();
    tree.set("schema", Tree::text("regard/" + listing.schema + "/1"));
    tree.set("as_of", Tree::text(session.today().iso()));
    if (listing.until) tree.set("until", Tree::text(listing.until.iso()));
    tree.set("read", session.read_tree());
    tree.set(listing.plural, Tree::list(listing.rows));
    out << present::json(tree);
    return;
  }
  present::Row headings;
  std::vector<present::Row> rows;
  const auto is_shown = [&](const Column& column) { return session.csv() ? !column.key.empty() : !column.csv_alone; };
  for (const auto& column : listing.columns)
    if (is_shown(column)) headings.push_back(column.heading);
  for (const auto& item : listing.rows) {
    present::Row row;
    for (const auto& column : listing.columns) {
      if (!is_shown(column)) continue;
      row.push_back(column.words && !session.csv() ? column.words(item) : cell(item, column.key));
    }
    rows.push_back(std::move(row));
  }
  if (session.csv()) {
    out << present::csv(headings, rows);
  } else {
    out << present::table(headings, rows, session.width(), listing.last_beneath);
    if (rows.empty() && !listing.nothing.empty()) out << listing.nothing << "\n";
    out << listing.beneath;
  }
  if (listing.of_records || !session.unreadable.empty()) say_read(session);
}

}  // namespace regard::cli
