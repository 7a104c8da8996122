#include "regard/store/pack_files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/yaml.hpp"

namespace regard::store {

std::string pack_path(std::string_view pack, int version) { return fmt::format("{}/{}.{}.yaml", policies_folder(), pack, version); }

std::optional<std::pair<std::string, int>> pack_of_file(std::string_view file) {
  const std::size_t dot = file.find('.');
  const std::size_t end = file.size() - std::string_view(".yaml").size();
  if (!file.ends_with(".yaml") || dot == 0 || dot >= end) return std::nullopt;
  const std::string_view digits = file.substr(dot + 1, end - dot - 1);
  if (digits.empty() || digits.size() > 4 || digits.front() == '0' ||
      digits.find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  return std::pair{std::string(file.substr(0, dot)), std::stoi(std::string(digits))};
}

int next_pack_version(const Source& source, std::string_view pack) {
  int highest = 0;
  for (const auto& entry : source.list(policies_folder()))
    if (const auto name = pack_of_file(entry.name); name && name->first == pack) highest = std::max(highest, name->second);
  return highest + 1;
}

PackRead read_pack_file(const std::string& name, const std::string& bytes, const Policy* general) {
  PackRead pack;
  auto& findings = pack.findings;
  auto read = read_yaml(name, bytes);
  for (const auto& problem : read.problems)
    findings.push_back({Rule::record_is_readable, Finding::Severity::error, problem.where, problem.what, problem.mend, problem.excerpt});
  pack.tree = std::move(read.tree);
  if (findings.empty()) pack.policy = read_policy(pack.tree, general, findings);
  pack.policy.sha256 = sha256(bytes);
  const bool broken = std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.severity == Finding::Severity::error; });
  if (!broken)
    for (auto finding : check_policy(pack.policy)) {
      if (finding.where.source.empty()) finding.where = {name, 1, 1};
      findings.push_back(std::move(finding));
    }
  for (auto& finding : findings)
    if (finding.excerpt.empty() && finding.where.line > 0) finding.excerpt = excerpt(bytes, finding.where.line, finding.where.column);
  return pack;
}

Policy general_pack_of(const Source& source) {
  std::vector<std::pair<std::string, int>> names;
  for (const auto& entry : source.list(policies_folder()))
    if (const auto name = pack_of_file(entry.name); name && name->first == general_pack_name) names.push_back(*name);
  std::sort(names.begin(), names.end());
  const auto path = names.empty() ? std::string{} : pack_path(names.front().first, names.front().second);
  const auto bytes = names.empty() ? std::nullopt : source.read(path);
  if (bytes)
    if (auto pack = read_pack_file(path, *bytes, nullptr); pack.findings.empty()) return std::move(pack.policy);
  throw Error(Error::Kind::records, "there is no general pack that can be used in 'policies'", "'regard check' says what is wrong with it",
              {path, 0, 0});
}

}  // namespace regard::store
