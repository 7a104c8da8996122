// regard letter verify: whether a letter, made again, is the one that was sent.
#pragma once

#include "session.hpp"

namespace regard::cli {

int letter_verify(Session& session);

}  // namespace regard::cli
