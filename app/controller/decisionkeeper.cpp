#include "app/controller/decisionkeeper.h"

namespace mm {

DecisionKeeper::DecisionKeeper(PathKeeper &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    connect(&m_view, &DecisionViewModel::answered, this,
            [this](const QString &question, const QString &answer) {
                m_path.change(AnswerQuestion{question, answer});
                Q_EMIT answerTaken();
            });
}

void DecisionKeeper::show()
{
    const auto check = m_path.lastCheck();
    m_view.setDecision(m_path.decision(), m_path.state(), check ? check->findings : QList<Finding>());
}

}
