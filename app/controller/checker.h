#pragma once

#include "app/viewmodels/checkviewmodel.h"
#include "core/probe/checkrunner.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace mm {

//! What checks work with, made when the first one starts: a window that only looks up a code opens no
//! resolver.
using SurroundingsFactory = std::function<CheckRunner::Surroundings()>;

//! Runs one check at a time and shows it, as it goes, in the check's view-model.
class Checker final : public QObject
{
    Q_OBJECT

public:
    Checker(SurroundingsFactory surroundings, CheckViewModel &view, QObject *parent = nullptr);
    ~Checker() override;

    void start(const CheckRequest &request, const KnowledgeBase &knowledge);
    void cancel();
    //! Drops a running check without a word: its account is no longer the one on the table.
    void drop();
    [[nodiscard]] bool isRunning() const { return m_runner && m_runner->isRunning(); }

Q_SIGNALS:
    void finished(const mm::CheckObservation &observation);

private:
    void showService(int service, const ServiceObservation &observation);
    void finish(const CheckObservation &observation);

    SurroundingsFactory m_surroundings;
    CheckViewModel &m_view;
    const KnowledgeBase *m_knowledge = nullptr;
    std::unique_ptr<CheckRunner> m_runner;
    QElapsedTimer m_elapsed;
    QTimer m_tick;
};

}
