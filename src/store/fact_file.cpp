#include "regard/store/fact_file.hpp"

#include <fmt/format.h>

#include "regard/core/id.hpp"
#include "regard/core/text.hpp"
#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/yaml.hpp"
#include "strict_reading.hpp"

namespace regard::store {

std::string folder_of_fact(const Fact& fact) {
  return fact.header.case_id.empty() ? office_folder() : case_folder(fact.header.case_id);
}

std::string first_version_path(const Fact& fact) {
  return join(folder_of_fact(fact),
              fact_name(fact.recorded.at.utc_day(), kind_of(fact.body).word, fact.header.id.substr(4)));
}

std::string text_path(const Fact& letter) {
  return letter.path.substr(0, letter.path.size() - std::string_view(".yaml").size()) + ".md";
}

std::string fact_bytes(const Fact& fact) { return write_yaml(write_fact(fact)); }

namespace {

/// Where a file's name or folder says something else than its content, and how content says it.
struct Disagreement {
  std::string_view key;  // of the content
  std::string what;
};

std::optional<Disagreement> name_disagrees(const Fact& fact, const FactName& name) {
  const auto says = [](std::string_view key, const auto& by_name, const auto& by_content) {
    return Disagreement{key, fmt::format("the file's name says {}, and the record in it {}", by_name, by_content)};
  };
  if (name.kind != fact.header.kind) return says("kind", name.kind, fact.header.kind);
  const std::string id = fmt::format("{}-{}", fact.header.id.substr(0, 3), name.random);
  if (id != fact.header.id) return says("id", id, fact.header.id);
  if (name.version != fact.version())
    return says(fact.version() == 1 ? "id" : "version", fmt::format("version {}", name.version),
                fmt::format("version {}", fact.version()));
  // A later version keeps the day of the first: that is seen when both are read.
  if (const auto day = fact.recorded.at.utc_day().iso(); name.version == 1 && name.date != day)
    return says("recorded", name.date, day);
  return std::nullopt;
}

std::optional<Disagreement> disagreement(const Fact& fact, const std::string& path) {
  const std::string folder = folder_of(path);
  if (folder != folder_of_fact(fact))
    return Disagreement{fact.header.case_id.empty() ? "kind" : "case",
                        fmt::format("it lies in '{}', and the record in it belongs to {}", visible(folder),
                                    fact.header.case_id.empty() ? "the office" : fact.header.case_id)};
  const std::string name = path.substr(folder.empty() ? 0 : folder.size() + 1);
  const auto parsed = parse_fact_name(name);
  if (!parsed || parsed->extension != "yaml")
    return Disagreement{"id", fmt::format("'{}' is not the name of a record", visible(name))};
  return name_disagrees(fact, *parsed);
}

std::string belongs_at(const Fact& fact) {
  if (fact.version() == 1) return fmt::format("as '{}'", first_version_path(fact));
  return fmt::format("beside the first version of {}, in '{}'", fact.header.id, folder_of_fact(fact));
}

void check_where(const Fact& fact, const Tree& tree, const std::string& path, std::string_view bytes,
                 std::vector<Finding>& findings) {
  const auto found = disagreement(fact, path);
  if (!found) return;
  const Tree* said = tree.find(found->key);
  findings.push_back(fault(Rule::fact_is_where_it_says, said ? said->place : Place{path, 1, 1},
                           found->what + ": it counts for nobody",
                           fmt::format("it belongs {}; put it back there, or remove it where it is a copy", belongs_at(fact)),
                           bytes));
}

}  // namespace

FactRead read_fact_file(const std::string& path, std::string_view bytes) {
  FactRead read;
  const Tree tree = read_tree(path, bytes, read.findings);
  if (!read.findings.empty()) return read;
  Reading reading;
  Fact fact = read_fact(tree, reading);
  add_problems(reading, tree, bytes, read.findings);
  if (read.findings.empty()) check_where(fact, tree, path, bytes, read.findings);
  if (!read.findings.empty()) return read;
  fact.path = path;
  fact.sha256 = sha256(bytes);
  read.fact = std::move(fact);
  return read;
}

}  // namespace regard::store
