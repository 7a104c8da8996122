#include "packs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "regard/core/text.hpp"
#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/pack_files.hpp"
#include "strict_reading.hpp"

namespace regard::store {

namespace {

using Name = std::pair<std::string, int>;  // pack and version

std::string path_of(const Name& name) { return pack_path(name.first, name.second); }

/// The packs of a register, each read once, the general ones first: what another leaves unset comes from the first
/// version of them, which never changes.
class Packs {
 public:
  Packs(const Source& source, std::vector<Finding>& findings) : source_(source), findings_(findings) {
    std::vector<Name> names;
    for (const auto& entry : source.list(policies_folder())) note(entry, names);
    std::sort(names.begin(), names.end());
    std::stable_partition(names.begin(), names.end(), [](const Name& name) { return name.first == general_pack_name; });
    for (const auto& name : names) read(name);
  }

  const Policy* find(const Name& name) const {
    const auto found = packs_.find(name);
    return found == packs_.end() ? nullptr : &found->second;
  }
  bool is_unusable(const Name& name) const {
    return std::find(unusable_.begin(), unusable_.end(), name) != unusable_.end();
  }

 private:
  void note(const SourceEntry& entry, std::vector<Name>& names) {
    const std::string path = join(policies_folder(), entry.name);
    const auto name = pack_of_file(entry.name);
    if (name && !entry.is_folder && !entry.is_link)
      names.push_back(*name);
    else if (name || entry.name.ends_with(".yaml"))
      findings_.push_back(fault(Rule::fact_is_where_it_says, {path, 0, 0},
                                fmt::format("'{}' is not the file of an adopted pack", visible(path)),
                                "an adopted pack is named PACK.VERSION.yaml; remove this file"));
  }

  void read(const Name& name) {
    const std::string path = path_of(name);
    std::vector<Finding> wrong;
    if (auto policy = read_one(name, path, wrong); policy && wrong.empty())
      packs_.emplace(name, *std::move(policy));
    else
      unusable_.push_back(name);
    findings_.insert(findings_.end(), wrong.begin(), wrong.end());
  }

  std::optional<Policy> read_one(const Name& name, const std::string& path, std::vector<Finding>& wrong) const {
    const auto bytes = read_or_tell(source_, path, wrong);
    if (!bytes) return std::nullopt;
    const Tree tree = read_tree(path, *bytes, wrong);
    if (!wrong.empty()) return std::nullopt;
    const Policy* behind = name.first == general_pack_name ? nullptr : general();
    if (!behind && name.first != general_pack_name) {
      wrong.push_back(fault(Rule::record_is_readable, {path, 0, 0},
                            fmt::format("'{}' takes what it leaves unset from the general pack, and there is none that "
                                        "can be used in '{}'",
                                        name.first, policies_folder()),
                            "fetch 'general.1.yaml' from the shared register, or from history with git log"));
      return std::nullopt;
    }
    return parse(name, tree, behind, *bytes, wrong);
  }

  static Policy parse(const Name& name, const Tree& tree, const Policy* behind, const std::string& bytes,
                      std::vector<Finding>& wrong) {
    std::vector<Finding> said;
    Policy policy = read_policy(tree, behind, said);
    policy.sha256 = sha256(bytes);
    for (auto& finding : said)
      if (finding.severity == Finding::Severity::error)
        wrong.push_back(fault(finding.rule, finding.where, finding.what, finding.mend, bytes));
    if (wrong.empty() && Name{policy.pack, policy.version} != name)
      wrong.push_back(fault(Rule::fact_is_where_it_says, tree.find("pack")->place,
                            fmt::format("the file's name says '{}' version {}, and the pack in it '{}' version {}",
                                        name.first, name.second, visible(policy.pack), policy.version),
                            "an adopted pack keeps its name and its words for ever; put it back from history", bytes));
    return policy;
  }

  const Policy* general() const {
    const auto first = packs_.lower_bound({std::string(general_pack_name), 0});
    return first != packs_.end() && first->first.first == general_pack_name ? &first->second : nullptr;
  }

  const Source& source_;
  std::vector<Finding>& findings_;
  std::map<Name, Policy> packs_;
  std::vector<Name> unusable_;
};

Finding not_as_adopted(const Fact& adoption, std::string what) {
  const auto& adopted = std::get<Adoption>(adoption.body);
  const std::string path = path_of({adopted.pack, adopted.version_adopted});
  return fault(Rule::pack_is_what_was_adopted, {path, 0, 0}, fmt::format("'{}' {}", path, what),
               fmt::format("put it back as it was (git log -- {}): an adopted pack keeps its words for ever", path));
}

}  // namespace

std::vector<Policy> read_packs(const Source& source, const std::vector<Record>& records,
                               std::vector<Finding>& findings) {
  const Packs packs(source, findings);
  std::vector<Policy> adopted;
  for (const auto& adoption : all_of<Adoption>(records)) {
    const Name name{adoption->pack, adoption->version_adopted};
    const Policy* pack = packs.find(name);
    if (packs.is_unusable(name)) continue;  // that has been told
    if (!pack) {
      findings.push_back(not_as_adopted(*adoption.fact, fmt::format("is not there, and '{}' adopted it", adoption.id())));
    } else if (pack->sha256 != adoption->sha256) {
      findings.push_back(not_as_adopted(*adoption.fact, fmt::format("is not what '{}' adopted: it has been changed since",
                                                                    adoption.id())));
    } else if (std::none_of(adopted.begin(), adopted.end(), [&](const auto& p) { return p.pin() == pack->pin(); })) {
      adopted.push_back(*pack);
    }
  }
  return adopted;
}

}  // namespace regard::store
