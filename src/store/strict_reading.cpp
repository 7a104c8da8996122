#include "strict_reading.hpp"

#include "regard/core/kinds.hpp"
#include "regard/store/yaml.hpp"

namespace regard::store {

Finding fault(Rule rule, Place where, std::string what, std::string mend, std::string_view bytes) {
  std::string shown;
  if (!bytes.empty() && where.line > 0) shown = excerpt(bytes, where.line, where.column);
  return {rule, Finding::Severity::error, std::move(where), std::move(what), std::move(mend), std::move(shown)};
}

std::optional<std::string> read_or_tell(const Source& source, const std::string& path, std::vector<Finding>& findings) {
  return look_or_tell(path, findings, [&] { return source.read(path); });
}

Tree read_tree(const std::string& path, std::string_view bytes, std::vector<Finding>& findings) {
  YamlRead read = read_yaml(path, bytes);
  for (auto& problem : read.problems) {
    const bool merging = problem.kind == YamlProblem::Kind::conflict_markers;
    findings.push_back({merging ? Rule::no_conflict_markers : Rule::record_is_readable, Finding::Severity::error,
                        std::move(problem.where), std::move(problem.what), std::move(problem.mend),
                        std::move(problem.excerpt)});
  }
  return std::move(read.tree);
}

bool is_newer(const Tree& tree) {
  const Tree* format = tree.find("regard");
  return format && format->shape == Tree::Shape::integer && std::stoll(format->scalar) > newest_format;
}

void add_problems(const Reading& reading, const Tree& tree, std::string_view bytes, std::vector<Finding>& findings) {
  const Rule rule = is_newer(tree) ? Rule::format_is_known : Rule::record_is_readable;
  for (const auto& problem : reading.problems)
    findings.push_back(fault(rule, problem.where, problem.what, problem.mend, bytes));
}

}  // namespace regard::store
