// The council's logo, a file of the register.
#pragma once

#include <string>

#include "session.hpp"

namespace regard::cli {

/// The bytes of a PNG or JPEG; empty where the register names no logo. Refuses by letter_says_all_it_must a file that is not there, lies
/// outside the register, is no PNG or JPEG by its first bytes, or is larger than a megabyte.
std::string logo_of(Session& session);

}  // namespace regard::cli
