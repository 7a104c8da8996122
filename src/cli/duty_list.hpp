// How a list of duties is said: in text under whose they are, in JSON or CSV as its answer is described; what could not be
// read, how old the last fetch is, and the exit status. Which duties it holds is for each command to pick.
#pragma once

#include <string>
#include <vector>

#include "horizon.hpp"

namespace regard::cli {

struct ListedDuty {
  Duty duty;
  std::vector<std::string> beneath = {};  // what else the text says of it
};

struct DutyList {
  std::vector<ListedDuty> listed;  // by day, then by what it is about
  Tree answer;                     // the JSON
  std::string rows;                // the key of its rows
  const std::vector<Field>* row_fields = nullptr;
  std::string nothing;             // said where there is none
  std::string beneath = {};        // for the text alone
  bool of_one_kind = false;        // the text need not say which duty each is
  bool is_silent = false;          // says nothing in text while there is nothing to tell
};

/// Prints the list. Errors: world, where git fails: in JSON instead of the list, else after it.
int say(Session& session, const Horizon& horizon, const DutyList& list);

}  // namespace regard::cli
