#include "shipped_packs.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/error.hpp"
#include "regard/core/text.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/shipped.hpp"
#include "regard/store/yaml.hpp"

namespace regard::cli {

namespace {

Policy read_pack(const store::Shipped& file, const Policy* general) {
  std::vector<Finding> findings;
  const auto read = store::read_yaml(file.path, file.bytes);
  Policy policy = read_policy(read.tree, general, findings);
  if (!read.problems.empty() || !findings.empty())
    throw Error(Error::Kind::world, fmt::format("the pack '{}' inside this program cannot be read", file.path), "build it again");
  policy.sha256 = store::sha256(file.bytes);
  return policy;
}

}  // namespace

const std::vector<Policy>& shipped_packs() {
  static const std::vector<Policy> packs = [] {
    constexpr std::string_view general_path = "policies/general.yaml";
    const Policy general = read_pack(*store::shipped(general_path), nullptr);
    std::vector<Policy> list{general};
    for (const auto& file : store::shipped())
      if (file.path.starts_with("policies/") && file.path != general_path) list.push_back(read_pack(file, &general));
    // What no council runs any more comes last, and is the last that a mistyped name is taken for.
    std::stable_partition(list.begin(), list.end(), [](const Policy& pack) { return pack.status == "in-force"; });
    return list;
  }();
  return packs;
}

const Policy& shipped_pack(const std::string& name) {
  std::vector<std::string> names;
  for (const auto& pack : shipped_packs()) {
    if (pack.pack == name) return pack;
    names.push_back(pack.pack);
  }
  const auto near = nearest(name, names);
  throw Refusal(Rule::word_is_in_the_policy, fmt::format("'{}' is not a policy pack", visible(name)),
                near.empty() ? fmt::format("these ship with the program: {}", quoted_list(names)) : fmt::format("did you mean '{}'?", near));
}

const Policy* general_pack() { return &shipped_packs().front(); }

}  // namespace regard::cli
